// topic: proposals
// title.vi: Kiến nghị chưa thấy trả lời
// title.en: Recommendations without an answer
// about.vi: Kiến nghị gửi tới một tổ chức mà, theo các bài đã đọc, từ đó đến nay chưa ban hành văn bản nào.
// about.en: Recommendations to a body that, in the articles read, is not reported to have issued any document since.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r:RECOMMENDS]->(p:Entity:Proposal)
MATCH (p)-[:ADDRESSED_TO]->(t:Entity)
OPTIONAL MATCH (t)-[i:ISSUED]->(d:Entity:Document)
WHERE i.first > r.first AND i.planned IS NULL
WITH x, r, p, t, count(d) AS answers
WHERE answers = 0
RETURN p AS proposal, x AS who, t AS addressed_to, r.first AS first_reported, r AS said
ORDER BY first_reported, p.name, x.name, t.name, r.id, t.id
LIMIT $rows
