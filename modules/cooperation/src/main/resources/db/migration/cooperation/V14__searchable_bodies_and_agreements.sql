-- What the search box finds of bodies and agreements; see platform V6. Each for whom its page exists and for nobody else.

-- The day in words, as people ask for it.
create function cooperation.day_in_words(day date) returns text
  language sql immutable parallel safe as $$
    select extract(day from day) || ' '
      || (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
                'december'])[extract(month from day)::int]
      || ' ' || extract(year from day) $$;

create function cooperation.meetings_of_bodies(bodies uuid[]) returns setof uuid
  language sql stable as $$ select id from cooperation.meeting where body_id = any (bodies) $$;
create function cooperation.decisions_of_meetings(meetings uuid[]) returns setof uuid
  language sql stable as $$ select id from cooperation.decision where meeting_id = any (meetings) $$;
create function cooperation.decisions_of_bodies(bodies uuid[]) returns setof uuid
  language sql stable as $$
    select d.id from cooperation.decision d
    join cooperation.meeting m on m.cooperation_id = d.cooperation_id and m.id = d.meeting_id
    where m.body_id = any (bodies) $$;

-- Municipalities that see a meeting: those with a seat on its day, once it was called.
create function cooperation.meeting_audience(meeting uuid) returns text[]
  language sql stable as $$
    select array(select distinct 'municipality:' || s.municipality_id
                 from cooperation.meeting m
                 join cooperation.body_seat s on s.cooperation_id = m.cooperation_id and s.body_id = m.body_id
                   and s.during @> m.held_on
                 where m.id = meeting and m.called_at is not null and s.municipality_id is not null) $$;

-- Meetings by body, day and place, and by what stands on the agenda: who sees the meeting sees all of that.
create function cooperation.search_meeting(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select m.cooperation_id, m.id, null::uuid, b.code || ' ' || to_char(m.held_on, 'DD-MM-YYYY'),
           concat_ws(' ', 'vergadering', b.name, cooperation.day_in_words(m.held_on), m.place,
                     (select string_agg(i.title, ' ' order by i.position, i.id) from cooperation.agenda_item i
                      where i.cooperation_id = m.cooperation_id and i.meeting_id = m.id)),
           '{}'::text[], array['staff'] || cooperation.meeting_audience(m.id)
    from cooperation.meeting m
    join cooperation.body b on b.cooperation_id = m.cooperation_id and b.id = m.body_id
    where ids is null or m.id = any (ids) $$;
select platform.searchable('cooperation:meeting', 'cooperation.meeting');
select platform.searchable('cooperation:meeting', 'cooperation.agenda_item', 'meeting_id');
select platform.searchable('cooperation:meeting', 'cooperation.body', 'id', 'cooperation.meetings_of_bodies');
select platform.searchable('cooperation:meeting', 'cooperation.body_seat', 'body_id', 'cooperation.meetings_of_bodies');

-- Decisions by number, subject and the words that were decided, also for the municipality whose participation rests on it.
create function cooperation.search_decision(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select d.cooperation_id, d.id, null::uuid, d.number || case when d.meeting_id is null then '' else ', ' || d.title end,
           concat_ws(' ', 'besluit', d.body_name, cooperation.day_in_words(d.taken_on), d.text), array[d.number],
           array['staff']
             || case when d.meeting_id is null then '{}'::text[] else cooperation.meeting_audience(d.meeting_id) end
             || array(select distinct 'municipality:' || c.municipality_id from cooperation.participation_change c
                      where c.cooperation_id = d.cooperation_id and c.decision_id = d.id)
    from cooperation.decision d
    where ids is null or d.id = any (ids) $$;
select platform.searchable('cooperation:decision', 'cooperation.decision');
select platform.searchable('cooperation:decision', 'cooperation.participation_change', 'decision_id');
select platform.searchable('cooperation:decision', 'cooperation.meeting', 'id', 'cooperation.decisions_of_meetings');
select platform.searchable('cooperation:decision', 'cooperation.body_seat', 'body_id', 'cooperation.decisions_of_bodies');

-- Agreements by number, municipality and module, for that municipality from when it was offered.
create function cooperation.search_agreement(ids uuid[]) returns setof platform.search_source
  language sql stable as $$
    select a.cooperation_id, a.id, a.module_id, a.number || ', ' || a.municipality_name,
           concat_ws(' ', 'dienstverleningsovereenkomst dvo', c.name), array[a.number],
           array['staff'] || case when a.offered_at is null then '{}'::text[]
                                  else array['municipality:' || a.municipality_id] end
    from cooperation.service_agreement a
    join cooperation.cooperation_module c on c.cooperation_id = a.cooperation_id and c.id = a.module_id
    where ids is null or a.id = any (ids) $$;
select platform.searchable('cooperation:agreement', 'cooperation.service_agreement');

select platform.fill_search(kind)
from unnest(array['cooperation:meeting', 'cooperation:decision', 'cooperation:agreement']) as kind;
