# SPDX-FileCopyrightText: 2026 The KYC Capture authors
# SPDX-License-Identifier: Apache-2.0
"""The program as a screen reader sees it: a few verbs over AT-SPI, and waiting without sleeping blindly."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def wait(question, seconds=15, what="the expected state"):
    """Asks until the answer is true; fails after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:  # the node has just gone
            answer = None
        if answer:
            return answer
        time.sleep(0.03)
    raise AssertionError(f"waited {seconds} s for {what}")


def program(name, seconds=20):
    def look():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and name in (child.get_name() or ""):
                return child
        return None

    return wait(look, seconds, f"{name} on the accessibility bus")


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def find(root, role, name):
    for node in walk(root):
        if node.get_role_name() == role and node.get_name() == name and showing(node):
            return node
    return None


def find_text(root, part):
    """Any visible node whose name holds `part`."""
    for node in walk(root):
        if part in (node.get_name() or "") and showing(node):
            return node
    return None


def press(root, name, seconds=15):
    def ready():
        button = find(root, "push button", name)
        return button if button and button.get_state_set().contains(Atspi.StateType.ENABLED) else None

    button = wait(ready, seconds, f"an enabled button {name}")
    for index in range(Atspi.Action.get_n_actions(button)):
        if Atspi.Action.get_action_name(button, index).lower() == "press":
            Atspi.Action.do_action(button, index)
            return
    raise AssertionError(f"button {name} cannot be pressed")


def type_into(root, name, text):
    field = wait(lambda: find(root, "text", name), what=f"the field {name}")
    Atspi.EditableText.set_text_contents(field, text)


def dump(root):
    lines = []
    for node in walk(root):
        if showing(node) and node.get_name():
            lines.append(f"{node.get_role_name()}: {node.get_name()}")
    return "\n".join(lines)
