// topic: posts
// title.vi: Ai bị kỷ luật, ai quyết định
// title.en: Who was disciplined, and by whom
// about.vi: Các quyết định kỷ luật đối với người và tổ chức, kèm câu nói điều đó.
// about.en: Disciplinary decisions on people and bodies, with the words that say so.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (by:Entity:Organization)-[r:DISCIPLINED]->(x:Entity)
RETURN x AS disciplined, by AS decided_by, r.first AS first_reported, r.planned AS planned, r AS said
ORDER BY first_reported, x.name, by.name, x.id, by.id
LIMIT $rows
