// topic: meetings
// title.vi: Ai dự một sự kiện
// title.en: Who took part in an event
// about.vi: Người và tổ chức chủ trì, tổ chức, dự, phát biểu tại sự kiện, kèm câu nói điều đó.
// about.en: People and bodies that chaired, organized, attended or spoke at the event, with the words that say so.
// $event event e.g. buổi làm việc — Sự kiện — Event
MATCH (x:Entity)-[r:CHAIRED|ORGANIZED|ATTENDED|SPOKE_AT]->(e:Entity:Event {id: $event})
RETURN type(r) AS part, x AS who, r.planned AS planned, r AS said
ORDER BY part, x.name, x.id
