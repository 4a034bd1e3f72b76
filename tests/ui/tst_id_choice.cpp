// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/id_choice.h"

#include <QComboBox>
#include <QTest>

using ui::IdChoice;

class IdChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { choice = std::make_unique<IdChoice>(book); }
    void aTypeIsAlwaysChosen();
    void whatWasHandedOverIsNotExchanged();
    void notKnownIsOfferedWhereItIsTaken();
    void notKnownCanBeHandedOver();
    void anotherCountryKeepsNotKnown();

private:
    [[nodiscard]] QComboBox* types() const
    {
        return choice->findChild<QComboBox*>(QStringLiteral("idType"));
    }

    const rules::RuleBook book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    std::unique_ptr<IdChoice> choice;
};

void IdChoiceTest::aTypeIsAlwaysChosen()
{
    choice->choose(QStringLiteral("USA"), rules::IdType::Passport);
    QCOMPARE(choice->idType(), std::optional(rules::IdType::Passport));
    choice->choose(QStringLiteral("KOR"), {});
    QVERIFY(choice->idType());
}

void IdChoiceTest::whatWasHandedOverIsNotExchanged()
{
    choice->choose(QStringLiteral("USA"), rules::IdType::Aadhaar);
    QCOMPARE(choice->idType(), std::optional(rules::IdType::Aadhaar));
    choice->clear();
    QVERIFY(choice->idType() != std::optional(rules::IdType::Aadhaar));
}

void IdChoiceTest::notKnownIsOfferedWhereItIsTaken()
{
    choice->choose(QStringLiteral("USA"), {});
    const int without = types()->count();
    choice->setUnknown(IdChoice::Unknown::Offered);
    QCOMPARE(types()->count(), without + 1);
    QVERIFY2(choice->idType(), "offered is not chosen");
    types()->setCurrentIndex(without);
    QVERIFY(!choice->idType());
    choice->setUnknown(IdChoice::Unknown::NotOffered);
    QCOMPARE(types()->count(), without);
    QVERIFY(choice->idType());
}

void IdChoiceTest::notKnownCanBeHandedOver()
{
    choice->choose(QStringLiteral("USA"), {});
    choice->setUnknown(IdChoice::Unknown::Chosen);
    QVERIFY(!choice->idType());
}

void IdChoiceTest::anotherCountryKeepsNotKnown()
{
    choice->choose(QStringLiteral("USA"), {});
    choice->setUnknown(IdChoice::Unknown::Chosen);
    choice->choose(QStringLiteral("MEX"), {});
    QVERIFY(!choice->idType());
}

QTEST_MAIN(IdChoiceTest)
#include "tst_id_choice.moc"
