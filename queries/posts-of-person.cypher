// topic: posts
// title.vi: Một người giữ những chức vụ gì
// title.en: The posts of a person
// about.vi: Mọi chức vụ mà các bài viết nêu, ở tổ chức nào, lần đầu và lần cuối được nhắc đến, kèm câu nói điều đó.
// about.en: Every post that the articles give, in which body, when it was first and last reported, with the words that say so.
// $person person e.g. Trương Thị Mai — Người — Person
MATCH (p:Entity:Person {id: $person})-[r:HOLDS_POSITION]->(o:Entity:Organization)
RETURN r.title AS title, o AS body, r.status AS status, r.since AS since, r.until AS until,
       r.first AS first_reported, r.last AS last_reported, r AS said
ORDER BY first_reported, title, o.name, status, r.id
