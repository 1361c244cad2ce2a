#!/usr/bin/env python3
"""Holds totals of a running server against SQL over its database, asked through Datasette.

Usage: check-counts.py SERVER DATASETTE, such as http://127.0.0.1:8080 http://127.0.0.1:8001/entente, where
`datasette serve entente.sqlite` serves a copy of the database. Needs nothing but Python."""

import json
import sys
import urllib.parse
import urllib.request

LINK = "EXISTS (SELECT 1 FROM activity_{} AS l WHERE l.position = a.position AND l.{})"
ACTIVITIES = "SELECT count(*) FROM activity AS a WHERE "
COMMITMENTS = "SELECT count(*) FROM commitment AS a WHERE "

CHECKS = [
    ("/v1/activities", "SELECT count(*) FROM activity"),
    ("/v1/activities?organisation=au", ACTIVITIES + LINK.format("participant", "organisation = 'au'")),
    ("/v1/activities?organisation=au&organisation=unhcr",
     ACTIVITIES + LINK.format("participant", "organisation = 'au'")
     + " AND " + LINK.format("participant", "organisation = 'unhcr'")),
    ("/v1/activities?organisation=HCR,osce",
     ACTIVITIES + LINK.format("participant", "organisation IN ('unhcr', 'osce')")),
    ("/v1/activities?kind=training", ACTIVITIES + "kind = 'training'"),
    ("/v1/activities?kind=training,meeting&theme=health",
     ACTIVITIES + "kind IN ('training', 'meeting') AND " + LINK.format("theme", "theme = 'health'")),
    ("/v1/activities?theme=peace-security&theme=disarmament",
     ACTIVITIES + LINK.format("theme", "theme = 'peace-security'")
     + " AND " + LINK.format("theme", "theme = 'disarmament'")),
    ("/v1/activities?country=ml", ACTIVITIES + LINK.format("country", "country = 'ML'")),
    ("/v1/activities?document=a-67-280", ACTIVITIES + "document = 'a-67-280'"),
    ("/v1/activities?section=Union%20africaine", ACTIVITIES + "section = 'Union africaine'"),
    ("/v1/activities?year=2011", ACTIVITIES + LINK.format("year", "year = 2011")),
    ("/v1/activities?from=2012-04", ACTIVITIES + LINK.format("period", "last_day >= '2012-04-01'")),
    ("/v1/activities?to=2011", ACTIVITIES + LINK.format("period", "first_day <= '2011-12-31'")),
    ("/v1/activities?sdg=3",
     ACTIVITIES + "EXISTS (SELECT 1 FROM activity_theme AS l JOIN theme_goal AS g ON g.theme = l.theme"
     " WHERE l.position = a.position AND g.goal = 3)"),
    ("/v1/commitments?status=ongoing", COMMITMENTS + "status = 'ongoing'"),
    ("/v1/commitments?kind=measure&status=planned", COMMITMENTS + "kind = 'measure' AND status = 'planned'"),
    ("/v1/commitments?organisation=dfs",
     COMMITMENTS + "EXISTS (SELECT 1 FROM commitment_organisation AS l"
     " WHERE l.position = a.position AND l.organisation = 'dfs')"),
    ("/v1/decisions?act=approves", "SELECT count(*) FROM decision WHERE act = 'approves'"),
    ("/v1/organisations?kind=regional", "SELECT count(*) FROM organisation WHERE kind = 'regional'"),
    ("/v1/organisations?document=dppa-osce",
     "SELECT count(*) FROM organisation_document WHERE document = 'dppa-osce'"),
    ("/v1/documents", "SELECT count(*) FROM document"),
]


def read(url):
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def main():
    server, datasette = sys.argv[1:]
    wrong = 0
    for target, sql in CHECKS:
        total = read(server + target)["total"]
        query = urllib.parse.urlencode({"sql": sql, "_shape": "arrays"})
        counted = read(f"{datasette}.json?{query}")["rows"][0][0]
        if total != counted:
            wrong += 1
            print(f"{target}: {total} served, {counted} in the database")
    print(f"{len(CHECKS)} filters, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
