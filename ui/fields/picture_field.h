// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/document_maker.h"
#include "ui/fields/field_editor.h"

namespace ui
{

class PictureBox;

/// The picture of a document: from a file, a drop, the clipboard or a camera. It is made ready for
/// sending in the background; until then, and if that fails, the picture before stays. Keeps no
/// file name.
class PictureField final : public FieldEditor
{
    Q_OBJECT

public:
    PictureField(const rules::Field& field, QWidget* parent);
    ~PictureField() override;

    /// JPEG as it will be sent; empty if there is none.
    [[nodiscard]] QByteArray picture() const { return m_jpeg; }
    /// Another one was chosen and is not ready yet.
    [[nodiscard]] bool isPreparing() const { return m_maker.isBusy(); }
    /// Emits nothing. What is being prepared is dropped.
    void setPicture(const QByteArray& jpeg);
    /// Upright, unmirrored.
    void takePhotograph(const QImage& photograph);

    /// Always empty: pictures travel apart from the texts.
    [[nodiscard]] QString value() const override { return {}; }
    void setValue(const QString&) override {}

Q_SIGNALS:
    /// Whoever owns a camera answers with takePhotograph(), or not at all; see
    /// ui/document_camera_dialog.h.
    void photographRequested(const QString& wireName);

protected:
    void applyWords(const EditorWords& words) override;

private:
    void chooseFile();
    void readFile(const QString& path);
    void show(const framing::Document& document);
    void remove();
    void tellChanged();

    PictureBox* m_box;
    framing::DocumentMaker m_maker;
    QByteArray m_jpeg;
    std::optional<framing::DocumentError> m_error; ///< of the last choice
};

} // namespace ui
