// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_area_interface.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

class ScrollAreaInterfaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installScrollAreaInterface(); }
    void aScrollBarThatHasGoneIsNobody();
    void whatIsScrolledIsReached();
    void listsKeepTheirOwn();
};

void ScrollAreaInterfaceTest::aScrollBarThatHasGoneIsNobody()
{
    QScrollArea area;
    auto* content = new QLabel(QStringLiteral("long"));
    content->setMinimumSize(50, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(seen);
    const int before = seen->childCount();
    content->setMinimumSize(50, 50);
    content->resize(50, 50);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int index = 0; index <= before; ++index)
        (void)seen->child(index); // used to die here
    QVERIFY(!seen->child(seen->childCount()));
    QVERIFY(!seen->child(-1));
}

void ScrollAreaInterfaceTest::whatIsScrolledIsReached()
{
    QScrollArea area;
    auto* content = new QLabel(QStringLiteral("inside"));
    area.setWidget(content);
    area.show();
    QAccessibleInterface* inner = QAccessible::queryAccessibleInterface(content);
    while (inner && inner->object() != &area)
        inner = inner->parent();
    QVERIFY2(inner, "from the content upwards there is the area");
    bool found = false;
    for (int index = 0; index < inner->childCount(); ++index)
        found = found || inner->child(index)->object() == area.viewport();
    QVERIFY(found);
}

void ScrollAreaInterfaceTest::listsKeepTheirOwn()
{
    QListView list;
    QCOMPARE(QAccessible::queryAccessibleInterface(&list)->role(), QAccessible::List);
}

QTEST_MAIN(ScrollAreaInterfaceTest)
#include "tst_scroll_area_interface.moc"
