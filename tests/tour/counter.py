#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The KYC Capture authors
# SPDX-License-Identifier: Apache-2.0
"""At the counter, from outside: takes a customer through the installed program by nothing but accessible names, as a screen
reader's user would. counter.py PROGRAM FRAMES CASE RESULT_TEXT: exit 0 if RESULT_TEXT is on screen at the end."""
import subprocess
import sys

import assistive as at


def main():
    program, frames, case, expected = sys.argv[1:5]
    desk = subprocess.Popen([program, "--sandbox", "--camera", f"file:{frames}", "--case", case, "--lang", "en"])
    window = None
    try:
        window = at.program("kyc-capture")
        at.press(window, "Start")
        at.press(window, "Continue")
        at.type_into(window, "Full name", "Jhon Smith")
        at.type_into(window, "Date of birth", "1998-11-11")
        at.press(window, "Continue")
        at.press(window, "Use this photo", seconds=30)
        at.press(window, "Submit")
        at.wait(lambda: at.find_text(window, expected), 30, expected)
        at.press(window, "New customer")
        at.wait(lambda: at.find(window, "push button", "Start"), what="the start page")
        print("1 passed, 0 failed")
    except AssertionError as problem:
        print(problem)
        if window:
            print(at.dump(window))
        raise SystemExit(1)
    finally:
        desk.kill()
        desk.wait()


main()
