// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_area_interface.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace ui
{
namespace
{

/// Asked for by the name of each class in turn, the most derived first; lists and tables, which are
/// scroll areas too, keep interfaces of their own.
QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    if (className != QLatin1String("QScrollArea"))
        return nullptr;
    // The plain widget's interface looks before it answers.
    return new QAccessibleWidget(qobject_cast<QScrollArea*>(object), QAccessible::Pane);
}

} // namespace

void installScrollAreaInterface()
{
    QAccessible::installFactory(interfaceOf); // each only once
}

} // namespace ui
