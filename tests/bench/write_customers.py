#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The KYC Capture authors
# SPDX-License-Identifier: Apache-2.0
"""write_customers.py N [--json]: N invented customers with every parameter of POST migration, as CSV or as JSON lines, on stdout."""
import json
import sys

NAMES = (
    "admin email fullName birthDate kycStatus idType issuingCountry nationality gender issueDate expireDate ipAddress "
    "identityNumber documentNumber address_city address_country address_state address_street address_full cf1 cf2 cf3 userid"
).split()


def customer(number):
    day = f"{1950 + number % 50}-{1 + number % 12:02}-{1 + number % 28:02}"
    return (
        "admin@sample.com", f"customer{number}@sample.com", "홍길동" if number % 3 == 0 else "Jhon Smith", day,
        "approved" if number % 10 else "rejected", "passport", "USA", "USA", "male" if number % 2 else "female",
        "2016-08-07", "2031-08-07", "192.0.2.7", "", f"M{number:08}", "Springfield", "United States", "Ohio", "street 1-10",
        "street 1-10, Springfield, Ohio", "comment 1", "comment 2", "comment 3", f"bench-{number}",
    )


def main():
    count, as_json = int(sys.argv[1]), "--json" in sys.argv
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", buffering=1 << 20, closefd=False)
    if not as_json:
        out.write(",".join(NAMES) + "\n")
    for number in range(1, count + 1):
        values = customer(number)
        if as_json:
            out.write(json.dumps({n: v for n, v in zip(NAMES, values) if v}, ensure_ascii=False) + "\n")
        else:
            out.write(",".join(f'"{v}"' if "," in v else v for v in values) + "\n")
    out.flush()


main()
