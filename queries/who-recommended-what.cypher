// topic: proposals
// title.vi: Ai kiến nghị điều gì với ai
// title.en: Who recommended what to whom
// about.vi: Các kiến nghị, đề xuất theo lời bài viết, của ai và gửi tới ai.
// about.en: Recommendations in the articles' own words, whose they are and to whom they are addressed.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r:RECOMMENDS]->(p:Entity:Proposal)
OPTIONAL MATCH (p)-[:ADDRESSED_TO]->(t:Entity)
RETURN x AS who, p AS proposal, t AS addressed_to, r.first AS first_reported, r AS said
ORDER BY x.name, p.name, t.name, r.id, t.id
LIMIT $rows
