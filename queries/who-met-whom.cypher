// topic: meetings
// title.vi: Ai gặp ai
// title.en: Who met whom
// about.vi: Các cuộc gặp, tiếp, hội đàm, hội kiến giữa hai người được nêu tên.
// about.en: Meetings, receptions and talks between two named people.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (a:Entity:Person)-[r:MET]->(b:Entity:Person)
RETURN a AS person, b AS met, r.first AS first_reported, r.planned AS planned, r AS said
ORDER BY first_reported, a.name, b.name, a.id, b.id
LIMIT $rows
