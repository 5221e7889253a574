// topic: proposals
// title.vi: Những kiến nghị gửi tới một nơi
// title.en: Recommendations addressed to a body
// about.vi: Mọi kiến nghị gửi tới tổ chức hoặc người đó, và của ai.
// about.en: Every recommendation addressed to the body or person, and from whom it comes.
// $addressee entity e.g. Ban Chấp hành Trung ương Đảng — Nơi nhận — Addressee
MATCH (p:Entity:Proposal)-[s:ADDRESSED_TO]->(t:Entity {id: $addressee})
OPTIONAL MATCH (x:Entity)-[:RECOMMENDS]->(p)
RETURN p AS proposal, x AS who, s.first AS first_reported, s AS said
ORDER BY first_reported, p.name, x.name, s.id, x.id
