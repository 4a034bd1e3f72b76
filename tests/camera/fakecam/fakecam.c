// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0

// A GStreamer plugin for tests: cameras out of a text file, for Qt to find and open like real ones.
// The environment variable FAKECAM_CONF names the file, each line of which is a camera:
//
//     name | caps it offers | pipeline with one free source pad
//
// with a `*` before the name of the default one; lines with fewer parts are passed over. The file
// is looked at every 50 ms; rewriting it (by renaming another over it) plugs cameras in and pulls
// them out.

#include <gst/gst.h>

#define PACKAGE "kyc-capture"

// One camera

typedef struct {
    GstDevice parent;
    gchar* line; // tells cameras apart
    gchar* pipeline;
} FakeDevice;

typedef struct {
    GstDeviceClass parent;
} FakeDeviceClass;

GType fake_device_get_type(void);
G_DEFINE_TYPE(FakeDevice, fake_device, GST_TYPE_DEVICE)

static GstElement* fake_device_create_element(GstDevice* device, const gchar* name)
{
    GstElement* element =
        gst_parse_bin_from_description(((FakeDevice*)device)->pipeline, TRUE, NULL);
    if (element && name) {
        gst_object_set_name(GST_OBJECT(element), name);
    }
    return element;
}

static void fake_device_finalize(GObject* object)
{
    FakeDevice* device = (FakeDevice*)object;
    g_free(device->line);
    g_free(device->pipeline);
    G_OBJECT_CLASS(fake_device_parent_class)->finalize(object);
}

static void fake_device_class_init(FakeDeviceClass* type)
{
    G_OBJECT_CLASS(type)->finalize = fake_device_finalize;
    GST_DEVICE_CLASS(type)->create_element = fake_device_create_element;
}

static void fake_device_init(FakeDevice* device)
{
    (void)device;
}

// NULL for a line that describes none.
static FakeDevice* fake_device_new(const gchar* line)
{
    FakeDevice* device = NULL;
    gchar** parts = g_strsplit(line, "|", 3);
    GstCaps* caps = g_strv_length(parts) == 3 ? gst_caps_from_string(g_strstrip(parts[1])) : NULL;
    if (caps) {
        const gchar* name = g_strstrip(parts[0]);
        const gboolean is_default = *name == '*';
        // Qt finds the default one by this property.
        GstStructure* properties =
            gst_structure_new("fakecam", "is-default", G_TYPE_BOOLEAN, is_default, NULL);
        device =
            g_object_new(fake_device_get_type(), "display-name", name + is_default, "device-class",
                         "Video/Source", "caps", caps, "properties", properties, NULL);
        gst_object_ref_sink(device);
        device->line = g_strdup(line);
        device->pipeline = g_strdup(g_strstrip(parts[2]));
        gst_structure_free(properties);
        gst_caps_unref(caps);
    }
    g_strfreev(parts);
    return device;
}

// All of them

typedef struct {
    GstDeviceProvider parent;
    GThread* watcher;
    gint stopping;
    gchar* text;    // of the file, as last read
    GList* devices; // owned
} FakeProvider;

typedef struct {
    GstDeviceProviderClass parent;
} FakeProviderClass;

GType fake_provider_get_type(void);
G_DEFINE_TYPE(FakeProvider, fake_provider, GST_TYPE_DEVICE_PROVIDER)

static gchar* read_configuration(void)
{
    gchar* text = NULL;
    const gchar* path = g_getenv("FAKECAM_CONF");
    if (path) {
        g_file_get_contents(path, &text, NULL, NULL);
    }
    return text ? text : g_strdup("");
}

static GList* devices_of(const gchar* text)
{
    GList* devices = NULL;
    gchar** lines = g_strsplit(text, "\n", -1);
    for (gchar** line = lines; *line; ++line) {
        FakeDevice* device = fake_device_new(*line);
        if (device) {
            devices = g_list_append(devices, device);
        }
    }
    g_strfreev(lines);
    return devices;
}

static gint compare_lines(gconstpointer a, gconstpointer b)
{
    return g_strcmp0(((const FakeDevice*)a)->line, ((const FakeDevice*)b)->line);
}

// Moves what `from` has and `others` lacks into a list of its own.
static GList* take_missing(GList** from, const GList* others)
{
    GList* missing = NULL;
    for (GList* place = *from; place;) {
        GList* next = place->next;
        if (!g_list_find_custom((GList*)others, place->data, compare_lines)) {
            *from = g_list_remove_link(*from, place);
            missing = g_list_concat(missing, place);
        }
        place = next;
    }
    return missing;
}

static void follow_configuration(FakeProvider* self)
{
    GList* now = devices_of(self->text);
    GList* gone = take_missing(&self->devices, now);
    GList* come = take_missing(&now, self->devices);
    for (GList* place = gone; place; place = place->next) {
        gst_device_provider_device_remove(GST_DEVICE_PROVIDER(self), place->data);
    }
    for (GList* place = come; place; place = place->next) {
        gst_device_provider_device_add(GST_DEVICE_PROVIDER(self), place->data);
    }
    g_list_free_full(gone, gst_object_unref);
    g_list_free_full(now, gst_object_unref);
    self->devices = g_list_concat(self->devices, come);
}

static gpointer watch_configuration(gpointer data)
{
    FakeProvider* self = data;
    while (!g_atomic_int_get(&self->stopping)) {
        gchar* text = read_configuration();
        if (g_strcmp0(text, self->text) != 0) {
            g_free(self->text);
            self->text = g_steal_pointer(&text);
            follow_configuration(self);
        }
        g_free(text);
        g_usleep(50 * 1000);
    }
    return NULL;
}

static GList* fake_provider_probe(GstDeviceProvider* provider)
{
    (void)provider;
    gchar* text = read_configuration();
    GList* devices = devices_of(text);
    g_free(text);
    return devices;
}

static gboolean fake_provider_start(GstDeviceProvider* provider)
{
    FakeProvider* self = (FakeProvider*)provider;
    self->text = read_configuration();
    follow_configuration(self);
    g_atomic_int_set(&self->stopping, 0);
    self->watcher = g_thread_new("fakecam", watch_configuration, self);
    return TRUE;
}

static void fake_provider_stop(GstDeviceProvider* provider)
{
    FakeProvider* self = (FakeProvider*)provider;
    g_atomic_int_set(&self->stopping, 1);
    g_thread_join(g_steal_pointer(&self->watcher));
    g_list_free_full(g_steal_pointer(&self->devices), gst_object_unref);
    g_clear_pointer(&self->text, g_free);
}

static void fake_provider_class_init(FakeProviderClass* type)
{
    GstDeviceProviderClass* provider = GST_DEVICE_PROVIDER_CLASS(type);
    provider->probe = fake_provider_probe;
    provider->start = fake_provider_start;
    provider->stop = fake_provider_stop;
    gst_device_provider_class_set_static_metadata(provider, "Fake cameras", "Video/Source",
                                                  "Cameras out of a text file",
                                                  "The KYC Capture authors");
}

static void fake_provider_init(FakeProvider* provider)
{
    (void)provider;
}

static gboolean plugin_init(GstPlugin* plugin)
{
    return gst_device_provider_register(plugin, "fakecamdeviceprovider", GST_RANK_PRIMARY + 1,
                                        fake_provider_get_type());
}

GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, fakecam, "Fake cameras for tests",
                  plugin_init, "1.0", "Apache-2.0", "kyc-capture", "https://example.org")
