// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/picture_field.h"

#include "ui/fields/picture_box.h"
#include "ui/texts/document_texts.h"

#include <QFileDialog>

namespace ui
{

PictureField::PictureField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_box(new PictureBox)
{
    setInput(m_box);
    m_box->setMinimumHeight(0); // its content knows better
    connect(m_box, &PictureBox::fileRequested, this, &PictureField::chooseFile);
    connect(m_box, &PictureBox::photographRequested, this,
            [this] { Q_EMIT photographRequested(wireName()); });
    connect(m_box, &PictureBox::removeRequested, this, &PictureField::remove);
    connect(m_box, &PictureBox::fileOffered, this, &PictureField::readFile);
    connect(m_box, &PictureBox::pictureOffered, this, &PictureField::takePhotograph);
    connect(&m_maker, &framing::DocumentMaker::made, this, &PictureField::show);
    connect(&m_maker, &framing::DocumentMaker::failed, this, [this](framing::DocumentError error) {
        m_error = error;
        m_box->showRefusal(texts::sentence(error));
    });
}

PictureField::~PictureField()
{
    // As in TextField: the box outlives this part of the object.
    m_box->disconnect(this);
}

void PictureField::setPicture(const QByteArray& jpeg)
{
    m_maker.stop();
    m_jpeg = jpeg;
    m_box->showPicture(QImage::fromData(jpeg, "jpeg"), jpeg.size());
    m_box->showNotice(PictureBox::Notice::None);
}

void PictureField::takePhotograph(const QImage& photograph)
{
    m_box->showNotice(PictureBox::Notice::Busy);
    m_maker.makeFrom(photograph);
}

void PictureField::readFile(const QString& path)
{
    m_box->showNotice(PictureBox::Notice::Busy);
    m_maker.makeFrom(path);
}

void PictureField::show(const framing::Document& document)
{
    m_jpeg = document.jpeg;
    m_box->showPicture(document.picture, document.jpeg.size());
    m_box->showNotice(PictureBox::Notice::None);
    tellChanged();
}

void PictureField::remove()
{
    const bool had = !m_jpeg.isEmpty();
    setPicture({});
    if (had)
        tellChanged();
}

void PictureField::tellChanged()
{
    Q_EMIT edited(wireName());
    Q_EMIT finished(wireName());
}

void PictureField::chooseFile()
{
    // The filter is a help, not a check: what a file is, its content says.
    auto* dialog = new QFileDialog(this, tr("Choose a picture"), {},
                                   tr("Pictures (*.jpg *.jpeg *.png *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::readFile);
    dialog->open();
}

void PictureField::applyWords(const EditorWords&)
{
    m_box->retranslate();
    if (m_error && m_box->notice() == PictureBox::Notice::Refused)
        m_box->showRefusal(texts::sentence(*m_error));
}

} // namespace ui
