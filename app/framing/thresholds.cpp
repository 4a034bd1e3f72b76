// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/thresholds.h"

#include <QFile>

#include <array>
#include <limits>

// A static library's resources are dropped by the linker unless somebody asks for them; the macro
// wants no namespace.
static void keepFramingResources()
{
    Q_INIT_RESOURCE(framing);
}

namespace framing
{
namespace
{

using base::JsonError;

constexpr qsizetype maximumThresholdsBytes = 100'000;

enum class Side { AtLeast, AtMost };

struct LimitsKey {
    const char* name;
    Limits Thresholds::*member;
    Side side;
};

constexpr std::array limitsKeys{
    LimitsKey{"picture_size", &Thresholds::pictureHeight, Side::AtLeast},
    LimitsKey{"face_height_low", &Thresholds::faceHeightLow, Side::AtLeast},
    LimitsKey{"face_height_high", &Thresholds::faceHeightHigh, Side::AtMost},
    LimitsKey{"face_size", &Thresholds::faceSize, Side::AtLeast},
    LimitsKey{"inter_eye_distance", &Thresholds::interEyeDistance, Side::AtLeast},
    LimitsKey{"border_distance", &Thresholds::borderDistance, Side::AtLeast},
    LimitsKey{"offset_x", &Thresholds::offsetX, Side::AtMost},
    LimitsKey{"offset_y", &Thresholds::offsetY, Side::AtMost},
    LimitsKey{"head_pose_yaw", &Thresholds::yaw, Side::AtMost},
    LimitsKey{"head_pose_pitch", &Thresholds::pitch, Side::AtMost},
    LimitsKey{"head_pose_roll", &Thresholds::roll, Side::AtMost},
    LimitsKey{"luminance_mean_low", &Thresholds::luminanceLow, Side::AtLeast},
    LimitsKey{"luminance_mean_high", &Thresholds::luminanceHigh, Side::AtMost},
    LimitsKey{"over_exposure", &Thresholds::overExposure, Side::AtMost},
    LimitsKey{"under_exposure", &Thresholds::underExposure, Side::AtMost},
    LimitsKey{"illumination_uniformity", &Thresholds::illuminationRatio, Side::AtMost},
    LimitsKey{"back_light", &Thresholds::backLight, Side::AtMost},
    LimitsKey{"colour_spread", &Thresholds::colourSpread, Side::AtLeast},
    LimitsKey{"natural_colour", &Thresholds::naturalColour, Side::AtMost},
    LimitsKey{"eyes_open", &Thresholds::eyesOpen, Side::AtLeast},
    LimitsKey{"eyes_open_of_usual", &Thresholds::eyesOpenOfUsual, Side::AtLeast},
    LimitsKey{"mouth_closed", &Thresholds::mouthClosed, Side::AtMost},
    LimitsKey{"eyes_visible", &Thresholds::eyesCovered, Side::AtMost},
    LimitsKey{"mouth_occlusion_prevention", &Thresholds::mouthCovered, Side::AtMost},
    LimitsKey{"sharpness", &Thresholds::sharpness, Side::AtLeast},
    LimitsKey{"motion", &Thresholds::motion, Side::AtMost},
};

struct NumberKey {
    const char* name;
    double Thresholds::*member;
};

constexpr std::array numberKeys{
    NumberKey{"face_presence", &Thresholds::facePresence},
    NumberKey{"second_face_width", &Thresholds::secondFaceWidth},
    NumberKey{"lit_highlights", &Thresholds::litHighlights},
};

/// Reads members of one object after the other and remembers the first thing that is wrong.
class LimitsReader
{
public:
    explicit LimitsReader(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] const std::optional<JsonError>& error() const { return m_error; }

    void complain(JsonError::Kind kind, const QString& where)
    {
        if (!m_error)
            m_error = JsonError{kind, m_path + u'.' + where};
    }

    QJsonObject object(const QJsonObject& parent, const QString& key, const QStringList& known)
    {
        const QJsonValue value = present(parent, key, key);
        if (!value.isObject())
            complain(JsonError::Kind::WrongType, key);
        QJsonObject found = value.toObject();
        const auto unknown = base::refuseUnknownKeys(found, known, m_path + u'.' + key);
        if (!unknown && !m_error)
            m_error = unknown.error();
        return found;
    }

    /// The number under `key`, which is an object of a value and the source of it. Null stands for
    /// `none`; without a `none` it is refused.
    double sourcedNumber(const QJsonObject& parent, const QString& key, const QString& where,
                         std::optional<double> none = std::nullopt)
    {
        const QJsonValue entry = present(parent, key, where);
        if (!entry.isObject())
            complain(JsonError::Kind::WrongType, where);
        const QJsonObject fields = entry.toObject();
        const auto unknown = base::refuseUnknownKeys(
            fields, {QStringLiteral("value"), QStringLiteral("source")}, m_path + u'.' + where);
        if (!unknown && !m_error)
            m_error = unknown.error();
        const QString sourceAt = where + QStringLiteral(".source");
        const QJsonValue source = present(fields, QStringLiteral("source"), sourceAt);
        if (!source.isString())
            complain(JsonError::Kind::WrongType, sourceAt);
        else if (source.toString().isEmpty())
            complain(JsonError::Kind::BadValue, sourceAt);
        const QString valueAt = where + QStringLiteral(".value");
        const QJsonValue value = present(fields, QStringLiteral("value"), valueAt);
        if (value.isNull() && none)
            return *none;
        if (!value.isDouble())
            complain(JsonError::Kind::WrongType, valueAt);
        return value.toDouble();
    }

private:
    QJsonValue present(const QJsonObject& parent, const QString& key, const QString& where)
    {
        if (!parent.contains(key))
            complain(JsonError::Kind::Missing, where);
        return parent.value(key);
    }

    QString m_path;
    std::optional<JsonError> m_error;
};

Limits readLimits(LimitsReader& reader, const QJsonObject& preset, const LimitsKey& key)
{
    const QString name = QString::fromLatin1(key.name);
    const QStringList parts{QStringLiteral("enter"), QStringLiteral("warn"),
                            QStringLiteral("block")};
    const QJsonObject object = reader.object(preset, name, parts);
    const double none = key.side == Side::AtLeast ? -std::numeric_limits<double>::infinity()
                                                  : std::numeric_limits<double>::infinity();
    const auto part = [&](qsizetype i) {
        return reader.sourcedNumber(object, parts[i], name + u'.' + parts[i], none);
    };
    const Limits limits{part(0), part(1), part(2)};
    const bool inOrder = key.side == Side::AtLeast
                             ? limits.block <= limits.warn && limits.warn <= limits.enter
                             : limits.enter <= limits.warn && limits.warn <= limits.block;
    if (!inOrder)
        reader.complain(JsonError::Kind::BadValue, name);
    return limits;
}

QStringList knownThresholdKeys()
{
    QStringList known;
    for (const LimitsKey& key : limitsKeys)
        known << QString::fromLatin1(key.name);
    for (const NumberKey& key : numberKeys)
        known << QString::fromLatin1(key.name);
    return known;
}

/// Match names every limit; the others only those in which they differ.
std::optional<JsonError> readPreset(const QJsonObject& file, Preset preset, Thresholds& thresholds)
{
    const QString presetName = code(preset);
    if (!file.value(presetName).isObject())
        return JsonError{JsonError::Kind::Missing, presetName};
    const QJsonObject object = file.value(presetName).toObject();
    if (auto unknown = base::refuseUnknownKeys(object, knownThresholdKeys(), presetName); !unknown)
        return unknown.error();

    LimitsReader reader(presetName);
    const auto isNamed = [&](const QString& name) {
        return preset == Preset::Match || object.contains(name);
    };
    for (const NumberKey& key : numberKeys) {
        if (const QString name = QString::fromLatin1(key.name); isNamed(name))
            thresholds.*key.member = reader.sourcedNumber(object, name, name);
    }
    for (const LimitsKey& key : limitsKeys) {
        if (isNamed(QString::fromLatin1(key.name)))
            thresholds.*key.member = readLimits(reader, object, key);
    }
    return reader.error();
}

} // namespace

Thresholds Thresholds::entering() const
{
    Thresholds strict = *this;
    for (const LimitsKey& key : limitsKeys)
        (strict.*key.member).warn = (strict.*key.member).enter;
    return strict;
}

QLatin1String code(Preset preset)
{
    switch (preset) {
    case Preset::Match:
        return QLatin1String("match");
    case Preset::Liveness:
        return QLatin1String("liveness");
    case Preset::Icao:
        return QLatin1String("icao");
    }
    Q_UNREACHABLE();
}

std::optional<Preset> presetOf(QStringView text)
{
    for (const Preset preset : allPresets) {
        if (text == code(preset))
            return preset;
    }
    return std::nullopt;
}

base::Result<Thresholds, JsonError> readThresholds(const QByteArray& text, Preset wanted)
{
    const auto parsed = base::parseObject(text, maximumThresholdsBytes);
    if (!parsed)
        return base::fail(parsed.error());
    QStringList presets;
    for (const Preset preset : allPresets)
        presets << code(preset);
    if (auto unknown = base::refuseUnknownKeys(*parsed, presets); !unknown)
        return base::fail(unknown.error());

    Thresholds thresholds;
    for (const Preset preset : {Preset::Match, wanted}) {
        if (const auto error = readPreset(*parsed, preset, thresholds))
            return base::fail(*error);
    }
    return thresholds;
}

const Thresholds& thresholdsFor(Preset preset)
{
    static const std::array all = [] {
        keepFramingResources();
        QFile file(QStringLiteral(":/framing/thresholds.json"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QByteArray text = file.readAll();
        return std::array{readThresholds(text, Preset::Match).value(),
                          readThresholds(text, Preset::Liveness).value(),
                          readThresholds(text, Preset::Icao).value()};
    }();
    return all[static_cast<std::size_t>(preset)];
}

const Thresholds& defaultThresholds()
{
    return thresholdsFor(Preset::Match);
}

} // namespace framing
