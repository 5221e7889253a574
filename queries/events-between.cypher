// topic: meetings
// title.vi: Sự kiện diễn ra trong một khoảng thời gian
// title.en: Events between two days
// about.vi: Các sự kiện có ngày trong khoảng đó, theo thứ tự thời gian, với nơi diễn ra.
// about.en: Events whose day falls between the two, in order, with where they were held.
// $from date e.g. 2022-04-01 — Từ ngày — From
// $to date e.g. 2022-04-30 — Đến ngày — To
MATCH (e:Entity:Event)
WHERE e.date >= substring($from, 0, size(e.date)) AND e.date <= $to
OPTIONAL MATCH (e)-[:HELD_AT]->(l:Entity)
WITH e, l ORDER BY l.name
WITH e, collect(DISTINCT l.name) AS places
RETURN e.date AS date, e AS event, e.kind AS kind, places, e.support AS articles
ORDER BY date, e.name, e.id
