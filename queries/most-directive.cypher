// topic: proposals
// title.vi: Nơi chỉ đạo nhiều nhất
// title.en: Who directs most
// about.vi: Tổ chức và người chỉ đạo, giao việc, ban hành văn bản nhiều nhất.
// about.en: Bodies and people that directed, assigned and issued documents most.
// $rows integer = 20 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r:DIRECTED|ISSUED]->(y:Entity)
WHERE r.planned IS NULL
WITH x, CASE WHEN type(r) = 'DIRECTED' THEN 1 ELSE 0 END AS d
WITH x, sum(d) AS directions, count(*) AS everything
RETURN x AS who, directions, everything - directions AS documents, everything AS together
ORDER BY together DESC, directions DESC, x.name, x.id
LIMIT $rows
