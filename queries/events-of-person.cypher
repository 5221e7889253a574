// topic: meetings
// title.vi: Một người dự những sự kiện nào
// title.en: The events of a person
// about.vi: Những sự kiện mà người đó chủ trì, tổ chức, dự hoặc phát biểu, theo ngày.
// about.en: Events that the person chaired, organized, attended or spoke at, by day.
// $person person e.g. Nguyễn Thị Tuyến — Người — Person
MATCH (p:Entity:Person {id: $person})-[r:CHAIRED|ORGANIZED|ATTENDED|SPOKE_AT]->(e:Entity:Event)
RETURN e.date AS date, type(r) AS part, e AS event, r.planned AS planned, r AS said
ORDER BY date, e.name, part, e.id
