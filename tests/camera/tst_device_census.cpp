// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/device_census.h"

#include <QTest>

using Lists = QList<QStringList>;
using Places = QList<qsizetype>;

class TestDeviceCensus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere_data()
    {
        QTest::addColumn<Lists>("lists"); // the first at start, the others as changes come
        QTest::addColumn<QList<Places>>("present");
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        const auto row = [](const char* name, const Lists& lists, const QList<Places>& present) {
            QTest::newRow(name) << lists << present;
        };
        row("none", {{}, {}}, {{}, {}});
        row("one, listed twice", {{a}, {a, a}}, {{0}, {1}});
        row("its ghost is not there", {{a}, {a, a}, {a}}, {{0}, {1}, {}});
        row("plugged in again", {{a}, {a, a}, {a}, {a, a}}, {{0}, {1}, {}, {1}});
        row("pulled out once more", {{a}, {a, a}, {a}, {a, a}, {a}}, {{0}, {1}, {}, {1}, {}});
        row("plugged in later is listed once", {{}, {a}, {}, {a}}, {{}, {0}, {}, {0}});
        row("two kinds", {{a, b}, {a, b, a}, {a, b, a, b}, {b, a, b}},
            {{0, 1}, {1, 2}, {2, 3}, {2}});
        row("two of a kind", {{a, a}, {a, a, a, a}, {a, a, a}, {a, a}}, {{0, 1}, {2, 3}, {2}, {}});
        row("a second of the kind comes later", {{a}, {a, a}, {a, a, a}}, {{0}, {1}, {1, 2}});
        row("another kind leaves it alone", {{a}, {a, a}, {a, a, b}, {a, a}},
            {{0}, {1}, {1, 2}, {1}});
        row("a Qt without echoes", {{a}, {}, {a}, {}}, {{0}, {}, {0}, {}});
    }

    void findsWhatIsThere()
    {
        QFETCH(Lists, lists);
        QFETCH(QList<Places>, present);
        camera::DeviceCensus census(lists[0]);
        for (qsizetype i = 0; i < lists.size(); ++i) {
            QCOMPARE(census.present(lists[i]), present[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceCensus)
#include "tst_device_census.moc"
