// topic: meetings
// title.vi: Ai chủ trì sự kiện nào
// title.en: Who chaired what
// about.vi: Mọi cuộc họp, hội nghị, buổi làm việc có nêu người chủ trì, theo ngày.
// about.en: Every meeting, conference or session whose chair an article names, by day.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r:CHAIRED]->(e:Entity:Event)
RETURN e.date AS date, x AS chair, e AS event, r.planned AS planned, r AS said
ORDER BY date, e.name, x.name, x.id, e.id
LIMIT $rows
