-- In a modular arrangement each municipality decides itself in what it takes part, and only on that it votes.
alter table cooperation.agenda_item
  add column submodule_id uuid,
  add foreign key (cooperation_id, submodule_id) references cooperation.submodule (cooperation_id, id);
