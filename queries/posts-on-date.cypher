// topic: posts
// title.vi: Ai giữ chức gì vào một ngày
// title.en: Who held which post on a day
// about.vi: Các chức vụ có từ ngày đó trở về trước và chưa thôi giữ vào ngày đó. Khi bài viết không nêu ngày bắt đầu và kết thúc thì lấy ngày báo đầu tiên và cuối cùng nhắc đến chức vụ.
// about.en: Posts that had begun by that day and had not ended. Where no beginning or end is stated, the first and last day on which an article gives the post stand for them.
// $day date e.g. 2022-04-14 — Ngày — Day
MATCH (p:Entity:Person)-[r:HOLDS_POSITION]->(o:Entity:Organization)
WHERE r.status <> 'proposed' AND r.status <> 'former'
  AND coalesce(r.since, r.first) <= $day AND coalesce(r.until, r.last) >= substring($day, 0, size(coalesce(r.until, r.last)))
RETURN p AS person, r.title AS title, o AS body, coalesce(r.since, r.first) AS since, coalesce(r.until, r.last) AS until, r AS said
ORDER BY o.name, title, p.name, r.id
