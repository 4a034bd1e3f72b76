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
    const EntryKeys m_keys{QByteArray(32, 's')};
    const EntryKeys m_others{QByteArray(32, 't')};
    const rules::Values m_customer{{QStringLiteral("fullName"), QStringLiteral("Jos\u00e9 Kim")},
                                   {QStringLiteral("email"), QStringLiteral("a@b.example")}};

    [[nodiscard]] EntryKey with(const QString& name, const QString& value) const
    {
        auto values = m_customer;
        values[name] = value;
        return m_keys.of(values);
    }

private Q_SLOTS:
    void theSameValuesHaveTheSameKey()
    {
        QCOMPARE(m_keys.of(m_customer), m_keys.of(m_customer));
        QCOMPARE(qHash(m_keys.of(m_customer)), qHash(m_keys.of(m_customer)));
    }
    // The journals of earlier versions are full of such keys.
    void theKeyOfACustomerNeverChanges()
    {
        const EntryKey key = m_keys.of(m_customer);
        QCOMPARE(QByteArray(key.bytes.data(), std::ssize(key.bytes)).toHex(),
                 QByteArray("e0b3a276ef590e1ad5431d381176c784"
                            "dd34374db2a2a377e9b419ff742aa21e"));
    }
    void anEmptyValueIsNone()
    {
        QCOMPARE(with(QStringLiteral("gender"), {}), m_keys.of(m_customer));
    }
    void anotherWayToComposeTheSameTextIsTheSame()
    {
        QCOMPARE(with(QStringLiteral("fullName"), QStringLiteral("Jose\u0301 Kim")),
                 m_keys.of(m_customer));
    }
    void whoEntersIsNotWhoIsEntered()
    {
        QCOMPARE(with(QStringLiteral("admin"), QStringLiteral("chief@bank.example")),
                 m_keys.of(m_customer));
    }
    void everyOtherDifferenceMakesAnotherKey()
    {
        const QSet<EntryKey> keys{
            m_keys.of(m_customer),
            with(QStringLiteral("fullName"), QStringLiteral("Jose Kim")),
            with(QStringLiteral("gender"), QStringLiteral("male")),
            with(QStringLiteral("kycStatus"), QStringLiteral("male")),
            m_keys.of({}),
        };
        QCOMPARE(keys.size(), 5);
    }
    void whereOneValueEndsAndTheNextBeginsCounts()
    {
        QVERIFY(m_keys.of({{QStringLiteral("a"), QStringLiteral("bc")}}) !=
                m_keys.of({{QStringLiteral("ab"), QStringLiteral("c")}}));
    }
    void aPersonIsTheSameWithOtherDetails()
    {
        const auto person = m_keys.personOf(m_customer);
        QVERIFY(person);
        for (const char* name : {"cf1", "documentNumber", "admin", "gender"}) {
            auto values = m_customer;
            values[QString::fromLatin1(name)] = QStringLiteral("x");
            QVERIFY2(m_keys.personOf(values) == person, name);
        }
        auto composed = m_customer;
        composed[QStringLiteral("fullName")] = QStringLiteral("Jose\u0301 Kim");
        QCOMPARE(m_keys.personOf(composed), person);
    }
    void everyPersonHasAnotherKey()
    {
        QSet<PersonKey> persons{*m_keys.personOf(m_customer), *m_others.personOf(m_customer)};
        for (const char* name : {"fullName", "email", "birthDate", "userid"}) {
            auto values = m_customer;
            values[QString::fromLatin1(name)] = QStringLiteral("x");
            persons.insert(*m_keys.personOf(values));
        }
        QCOMPARE(persons.size(), 6);
        // A user ID that looks like another's address is not that address.
        auto values = m_customer;
        values[QStringLiteral("userid")] = values.take(QStringLiteral("email"));
        QVERIFY(m_keys.personOf(values) != m_keys.personOf(m_customer));
    }
    void withoutNameOrAddressThePersonCannotBeTold()
    {
        for (const char* name : {"fullName", "email"}) {
            auto values = m_customer;
            values.remove(QString::fromLatin1(name));
            QVERIFY2(!m_keys.personOf(values), name);
        }
    }
    void anotherSaltMakesAnotherKey() { QVERIFY(m_others.of(m_customer) != m_keys.of(m_customer)); }
};

} // namespace migration

QTEST_GUILESS_MAIN(migration::EntryKeyTest)
#include "tst_entry_key.moc"
