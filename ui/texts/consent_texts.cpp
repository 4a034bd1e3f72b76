// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/consent_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

QString collected(const rules::ProjectOptions& project)
{
    QStringList sentences{ConsentWords::tr(
        "The details of the ID that the next page asks for, and one photo of the face.")};
    if (project.collectAddress)
        sentences << ConsentWords::tr("Also the address.");
    if (project.addressImage)
        sentences << ConsentWords::tr("Also a picture of a document that shows the address.");
    if (project.accountOccupancy)
        sentences << ConsentWords::tr("Also the account code and the name of the account holder.");
    return sentences.join(u' ');
}

QString kept(std::chrono::days here)
{
    const int days = static_cast<int>(here.count());
    const QString thisComputer =
        days == 0 ? ConsentWords::tr(
                        "This computer keeps nothing: it deletes details and photo when the case "
                        "ends.")
                  : ConsentWords::tr("This computer deletes the case %n day(s) after its end.",
                                     nullptr, days);
    return thisComputer + u' ' +
           ConsentWords::tr("The service keeps them as agreed with the bank.");
}

QString whomToAsk(const QString& contact)
{
    return contact.isEmpty()
               ? ConsentWords::tr("The bank’s staff answer questions about the data, later too.")
               : ConsentWords::tr("Questions about the data are answered, later too, by: %1")
                     .arg(contact);
}

} // namespace

ConsentText consentText(const session::Disclosure& disclosure, const rules::ProjectOptions& project)
{
    return {
        ConsentWords::tr("Does the customer agree?"),
        ConsentWords::tr("Please read this out or let the customer read it."),
        {{
            {ConsentWords::tr("What is collected"), collected(project)},
            {ConsentWords::tr("Where it goes"),
             ConsentWords::tr(
                 "To the identity service ARGOS ID check (%1). It compares the photo with "
                 "the ID.")
                 .arg(disclosure.serviceHost)},
            {ConsentWords::tr("How long it is kept"), kept(disclosure.keptHere)},
            {ConsentWords::tr("Whom to ask"), whomToAsk(disclosure.contact)},
            {ConsentWords::tr("The choice is free"),
             ConsentWords::tr("The customer may say no. Then nothing is sent, what was entered is "
                              "deleted, and the bank offers another way.")},
        }},
        ConsentWords::tr(
            "“Continue” means: the customer agrees. “Cancel” means: the customer does not, "
            "and the case ends here."),
    };
}

} // namespace ui::texts
