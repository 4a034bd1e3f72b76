// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_key.h"

#include <QSet>
#include <QTest>

namespace migration
{

class EntryKeyTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_salt{32, 's'};
    const rules::Values m_customer{{QStringLiteral("fullName"), QStringLiteral("Jos\u00e9 Kim")},
                                   {QStringLiteral("email"), QStringLiteral("a@b.example")}};

    [[nodiscard]] EntryKey with(const QString& name, const QString& value) const
    {
        auto values = m_customer;
        values[name] = value;
        return entryKey(values, m_salt);
    }

private Q_SLOTS:
    void theSameValuesHaveTheSameKey()
    {
        QCOMPARE(entryKey(m_customer, m_salt), entryKey(m_customer, m_salt));
        QCOMPARE(qHash(entryKey(m_customer, m_salt)), qHash(entryKey(m_customer, m_salt)));
    }
    // The journals of earlier versions are full of such keys.
    void theKeyOfACustomerNeverChanges()
    {
        const EntryKey key = entryKey(m_customer, m_salt);
        QCOMPARE(QByteArray(key.bytes.data(), std::ssize(key.bytes)).toHex(),
                 QByteArray("e0b3a276ef590e1ad5431d381176c784"
                            "dd34374db2a2a377e9b419ff742aa21e"));
    }
    void anEmptyValueIsNone()
    {
        QCOMPARE(with(QStringLiteral("gender"), {}), entryKey(m_customer, m_salt));
    }
    void anotherWayToComposeTheSameTextIsTheSame()
    {
        QCOMPARE(with(QStringLiteral("fullName"), QStringLiteral("Jose\u0301 Kim")),
                 entryKey(m_customer, m_salt));
    }
    void whoEntersIsNotWhoIsEntered()
    {
        QCOMPARE(with(QStringLiteral("admin"), QStringLiteral("chief@bank.example")),
                 entryKey(m_customer, m_salt));
    }
    void everyOtherDifferenceMakesAnotherKey()
    {
        const QSet<EntryKey> keys{
            entryKey(m_customer, m_salt),
            with(QStringLiteral("fullName"), QStringLiteral("Jose Kim")),
            with(QStringLiteral("gender"), QStringLiteral("male")),
            with(QStringLiteral("kycStatus"), QStringLiteral("male")),
            entryKey({}, m_salt),
        };
        QCOMPARE(keys.size(), 5);
    }
    void whereOneValueEndsAndTheNextBeginsCounts()
    {
        QVERIFY(entryKey({{QStringLiteral("a"), QStringLiteral("bc")}}, m_salt) !=
                entryKey({{QStringLiteral("ab"), QStringLiteral("c")}}, m_salt));
    }
    void aPersonIsTheSameWithOtherDetails()
    {
        const auto person = personKey(m_customer, m_salt);
        QVERIFY(person);
        for (const char* name : {"cf1", "documentNumber", "admin", "gender"}) {
            auto values = m_customer;
            values[QString::fromLatin1(name)] = QStringLiteral("x");
            QVERIFY2(personKey(values, m_salt) == person, name);
        }
        auto composed = m_customer;
        composed[QStringLiteral("fullName")] = QStringLiteral("Jose\u0301 Kim");
        QCOMPARE(personKey(composed, m_salt), person);
    }
    void everyPersonHasAnotherKey()
    {
        QSet<PersonKey> persons{*personKey(m_customer, m_salt),
                                *personKey(m_customer, QByteArray(32, 't'))};
        for (const char* name : {"fullName", "email", "birthDate", "userid"}) {
            auto values = m_customer;
            values[QString::fromLatin1(name)] = QStringLiteral("x");
            persons.insert(*personKey(values, m_salt));
        }
        QCOMPARE(persons.size(), 6);
        // A user ID that looks like another's address is not that address.
        auto values = m_customer;
        values[QStringLiteral("userid")] = values.take(QStringLiteral("email"));
        QVERIFY(personKey(values, m_salt) != personKey(m_customer, m_salt));
    }
    void withoutNameOrAddressThePersonCannotBeTold()
    {
        for (const char* name : {"fullName", "email"}) {
            auto values = m_customer;
            values.remove(QString::fromLatin1(name));
            QVERIFY2(!personKey(values, m_salt), name);
        }
    }
    void anotherSaltMakesAnotherKey()
    {
        QVERIFY(entryKey(m_customer, QByteArray(32, 't')) != entryKey(m_customer, m_salt));
    }
};

} // namespace migration

QTEST_GUILESS_MAIN(migration::EntryKeyTest)
#include "tst_entry_key.moc"
