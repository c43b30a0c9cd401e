-- What stands open in the database, one row per fault. No row, or the build is red. Asked as superuser.
with schemas as (
  select oid, nspname from pg_namespace
  where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg\_%'),
tables as (
  select c.oid, c.oid::regclass::text as name, c.relname, s.nspname, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
         c.relacl
  from pg_class c join schemas s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p')),
-- Flyway's own list of migrations: nobody but the owner may touch it, which is asked below.
guarded as (select * from tables where relname <> 'schema_history'),
tenant_columns as (
  select t.oid, a.attname::text as col from guarded t join pg_attribute a on a.attrelid = t.oid
  where not a.attisdropped and a.attname in ('cooperation_id', 'municipality_id', 'provider_id')),
policies as (
  select p.polname::text, p.polrelid, t.name, p.polcmd, r.rolname::text,
         pg_get_expr(p.polqual, p.polrelid) as using_text, pg_get_expr(p.polwithcheck, p.polrelid) as check_text
  from pg_policy p join guarded t on t.oid = p.polrelid
  cross join lateral unnest(p.polroles) as granted(role_id)
  left join pg_roles r on r.oid = granted.role_id),
-- Tables whose rows belong to nobody, and what sees all rows for a reason. Each line must still be needed.
accepted (name, role, reason) as (values
  ('kernel.outbox', 'mgr_batch', 'delivers the messages of all cooperations'),
  ('kernel.outbox', 'mgr_platform', 'writes the message of the cooperation it founds'),
  ('kernel.demo_load', 'any', 'which demo data are there'),
  ('kernel.round', 'any', 'when work of the background ran, nothing of anybody'),
  ('platform.return_mailbox', 'any', 'when it was read what came back, nothing of anybody'),
  ('platform.retention_kind', 'any', 'how long kinds are kept, nothing of anybody'),
  ('platform.retention_run', 'any', 'how many rows went when, nothing of anybody'),
  ('cooperation.municipality', 'any', 'facts of the country'),
  ('cooperation.inhabitant_count', 'any', 'facts of the country'),
  ('contracts.product_category', 'any', 'code lists of the country'),
  ('providers.evidence_kind', 'any', 'papers that laws of the country ask for'),
  ('contracts.municipality_point', 'any', 'facts of the country'),
  ('contracts.clock_rule', 'any', 'how long terms last'),
  ('contracts.need_word', 'any', 'words for categories of care'),
  ('contracts.social_return_block', 'any', 'what regions agreed that efforts count for'),
  ('cooperation.cooperation', 'mgr_auth', 'the log-in offers a choice of memberships by name'),
  ('cooperation.cooperation', 'mgr_platform', 'founds cooperations'),
  ('cooperation.cooperation', 'mgr_batch', 'founds cooperations'),
  ('cooperation.cooperation_module', 'mgr_auth', 'the log-in learns which modules exist'),
  ('cooperation.submodule', 'mgr_auth', 'the log-in learns which modules exist'),
  ('cooperation.participation', 'mgr_auth', 'the log-in learns which modules exist'),
  ('platform.person', 'mgr_auth', 'identities'),
  ('platform.credential', 'mgr_auth', 'identities'),
  ('platform.second_step', 'mgr_auth', 'identities'),
  ('platform.recovery_code', 'mgr_auth', 'identities'),
  ('platform.organisation', 'mgr_auth', 'identities'),
  ('platform.membership', 'mgr_auth', 'identities'),
  ('platform.substitution', 'mgr_auth', 'identities'),
  ('platform.login_session', 'mgr_auth', 'identities'),
  ('platform.login_attempt', 'mgr_auth', 'identities'),
  ('platform.one_time_token', 'mgr_auth', 'identities'),
  ('platform.identity_provider', 'mgr_auth', 'the log-in of an organisation'),
  ('platform.external_identity', 'mgr_auth', 'identities'),
  ('platform.calendar_feed', 'mgr_auth', 'finds whose calendar an address opens'),
  ('platform.api_key', 'mgr_auth', 'finds whose key a program shows'),
  ('platform.api_key_use', 'mgr_auth', 'writes down when a key was used'),
  ('platform.person', 'mgr_batch', 'registers people, who belong to no cooperation by themselves'),
  ('platform.credential', 'mgr_batch', 'registers people'),
  ('platform.second_step', 'mgr_batch', 'forgets the second step of who lost the phone'),
  ('platform.recovery_code', 'mgr_batch', 'forgets the second step of who lost the phone'),
  ('platform.login_session', 'mgr_batch', 'ends sessions that are over'),
  ('platform.login_attempt', 'mgr_batch', 'forgets old attempts'),
  ('platform.one_time_token', 'mgr_batch', 'the first administrator'),
  ('platform.address_change', 'mgr_auth', 'identities'),
  ('platform.mail', 'mgr_batch', 'sends the mails of all cooperations'),
  ('platform.mail', 'mgr_auth', 'writes the mails that the log-in sends'),
  ('platform.mail_content', 'mgr_batch', 'sends the mails of all cooperations'),
  ('platform.mail_content', 'mgr_auth', 'writes the mails that the log-in sends'),
  ('platform.notice_choice', 'mgr_batch', 'tells people in the way they chose, who belong to no cooperation by themselves')),
-- Policies open inside a cooperation that name a tenant column without testing it, for a reason.
shared_inside (name, col, reason) as (values
  ('cooperation.participant', 'municipality_id', 'who works together is known to all of them'),
  ('cooperation.sub_region_member', 'municipality_id', 'who works together is known to all of them'),
  ('cooperation.body_seat', 'municipality_id', 'who sits in the bodies of a cooperation is known to all of it'),
  ('cooperation.attendance', 'municipality_id', 'whoever sees a meeting sees who was there'),
  ('cooperation.decision_vote', 'municipality_id', 'whoever sees a decision sees how it was voted'),
  ('cooperation.participation', 'municipality_id', 'who takes part is known to all of them'),
  ('contracts.amendment_consent', 'municipality_id', 'whoever sees an amendment sees who signed it'),
  ('contracts.entry_remark', 'municipality_id', 'whoever has the product sees who doubts what is said of it'),
  ('cooperation.region_outline', 'municipality_id', 'the map')),
open_policies as (
  select p.* from policies p
  where (p.using_text = 'true' or p.check_text = 'true') and p.rolname not in ('mgr_owner', 'mgr_backup')),
executable as (
  select p.oid, p.oid::regprocedure::text as name, p.prosecdef, p.proconfig, p.proacl, p.proowner
  from pg_proc p join schemas s on s.oid = p.pronamespace
  where not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')),
application_roles as (
  select oid, rolname::text from pg_roles
  where rolname in ('mgr_auth', 'mgr_platform', 'mgr_staff', 'mgr_municipality', 'mgr_provider', 'mgr_batch')),
privileges as (
  select t.oid, t.name, t.nspname::text, r.rolname::text as role, g.privilege_type
  from tables t cross join lateral aclexplode(t.relacl) g left join pg_roles r on r.oid = g.grantee)

select 'table without row security' as fault, name as object from guarded where not relrowsecurity
union all
select 'table without force', name from guarded where not relforcerowsecurity
union all
select 'table without policy', name from guarded t where not exists (select from policies p where p.polrelid = t.oid)
union all
select 'table whose owner would silently touch no row', name from guarded t
where not exists (select from policies p where p.polrelid = t.oid and p.rolname = 'mgr_owner' and p.polcmd = '*'
                    and p.using_text = 'true' and p.check_text = 'true')
union all
select 'policy without check', name || ' ' || polname from policies where polcmd in ('*', 'a', 'w') and check_text is null
union all
select 'policy for everybody', name || ' ' || polname from policies where rolname is null
union all
select 'policy that sees all', p.name || ' ' || p.rolname from open_policies p
where not exists (select from accepted a where a.name = p.name and a.role in ('any', p.rolname))
union all
select 'exception that is no longer needed', a.name || ' ' || a.role from accepted a
where not exists (select from open_policies p where a.name = p.name and a.role in ('any', p.rolname))
union all
select 'policy that does not test the cooperation', p.name || ' ' || p.rolname from policies p
where p.rolname in ('mgr_staff', 'mgr_municipality', 'mgr_provider', 'mgr_batch')
  and exists (select from tenant_columns c where c.oid = p.polrelid and c.col = 'cooperation_id')
  and (coalesce(p.using_text, p.check_text) not like '%cooperation_id%kernel.cooperation()%'
    or coalesce(p.check_text, p.using_text) not like '%cooperation_id%kernel.cooperation()%')
  and not exists (select from accepted a where a.name = p.name and a.role in ('any', p.rolname))
  and not (p.name = 'platform.organisation' and p.using_text like '%''municipality''%kernel.municipalities()%')
union all
select 'policy that does not test the municipality', p.name from policies p
where p.rolname = 'mgr_municipality'
  and exists (select from tenant_columns c where c.oid = p.polrelid and c.col = 'municipality_id')
  and coalesce(p.using_text, p.check_text) not like '%municipality_id%kernel.municipalities()%'
  and not exists (select from shared_inside s where s.name = p.name and s.col = 'municipality_id')
  and not exists (select from accepted a where a.name = p.name and a.role = 'any')
union all
select 'policy that does not test the provider', p.name from policies p
where p.rolname = 'mgr_provider'
  and exists (select from tenant_columns c where c.oid = p.polrelid and c.col = 'provider_id')
  and coalesce(p.using_text, p.check_text) not like '%provider_id%kernel.provider()%'
union all
select 'right without a policy', name || ' ' || role || ' ' || privilege_type from privileges g
where role in (select rolname from application_roles)
  and exists (select from guarded t where t.oid = g.oid)
  and not exists (select from policies p where p.polrelid = g.oid and p.rolname = g.role)
union all
select 'right beyond reading and writing rows', name || ' ' || coalesce(role, 'everybody') || ' ' || privilege_type
from privileges
where role is distinct from 'mgr_owner' and role is distinct from 'mgr_migrate'
  and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
union all
select 'right of everybody', name || ' ' || privilege_type from privileges where role is null
union all
select 'right on the list of migrations', name || ' ' || role from privileges g
where role <> 'mgr_owner' and not exists (select from guarded t where t.oid = g.oid)
union all
select 'right of the log-in or the installation on operational rows', name || ' ' || role || ' ' || privilege_type
from privileges g
where role in ('mgr_auth', 'mgr_platform') and nspname not in ('kernel', 'platform', 'cooperation')
  and not exists (select from accepted a where a.name = g.name and a.role = 'any')
union all
select 'history that is not appended to only', name || ' ' || role || ' ' || privilege_type from privileges
where name in ('platform.audit_entry', 'platform.audit_head', 'platform.audit_check', 'platform.audit_published',
               'platform.processing_log')
  and role not in ('mgr_owner', 'mgr_migrate') and privilege_type <> 'SELECT'
  -- the nightly check writes down what it found
  and not (name in ('platform.audit_check', 'platform.audit_published') and role = 'mgr_batch' and privilege_type = 'INSERT')
union all
select 'view with the rights of its owner', c.oid::regclass::text from pg_class c join schemas s on s.oid = c.relnamespace
where c.relkind = 'v' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)
union all
select 'materialized view', c.oid::regclass::text from pg_class c join schemas s on s.oid = c.relnamespace
where c.relkind = 'm'
union all
select 'function of its owner without a fixed search path', name from executable
where prosecdef and not coalesce(proconfig::text like '%search_path=%', false)
union all
select 'readable citizen number', t.name || '.' || a.attname from tables t join pg_attribute a on a.attrelid = t.oid
where a.attname ~ 'bsn|citizen_number'
  and exists (select from application_roles r where r.rolname <> 'mgr_batch'
                and has_column_privilege(r.rolname, t.oid, a.attnum, 'SELECT'))
union all
select 'powerful role', rolname::text from pg_roles
where rolname like 'mgr\_%'
  and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or (rolbypassrls and rolname <> 'mgr_backup'))
union all
select 'role that inherits', rolname::text from pg_roles where rolname like 'mgr\_%' and rolinherit
union all
select 'role that logs in', rolname::text from pg_roles
where rolname like 'mgr\_%' and rolcanlogin and rolname not in ('mgr_app', 'mgr_migrate')
union all
select 'membership of ' || member.rolname, granted.rolname::text
from pg_auth_members m join pg_roles member on member.oid = m.member join pg_roles granted on granted.oid = m.roleid
where (member.rolname like 'mgr\_%' or granted.rolname like 'mgr\_%')
  and (m.admin_option or m.inherit_option
    or not (member.rolname = 'mgr_app' and granted.rolname in (select rolname from application_roles)
         or member.rolname = 'mgr_migrate' and granted.rolname = 'mgr_owner'))
  and member.rolname <> 'postgres'
union all
select 'owner who is not mgr_owner', c.oid::regclass::text from pg_class c join schemas s on s.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'S', 'm') and pg_get_userbyid(c.relowner) <> 'mgr_owner'
union all
select 'right of the pool itself', t.name from tables t
where has_table_privilege('mgr_app', t.oid, 'SELECT, INSERT, UPDATE, DELETE')
   or has_any_column_privilege('mgr_app', t.oid, 'SELECT, INSERT, UPDATE')
union all
select 'right of the pool itself', 'schema ' || nspname from schemas
where nspname <> 'public' and has_schema_privilege('mgr_app', oid, 'USAGE, CREATE')
union all
select 'role that creates in a schema', r.rolname || ' ' || s.nspname from application_roles r cross join schemas s
where has_schema_privilege(r.rolname, s.oid, 'CREATE')
union all
select 'role that creates in the database', rolname::text from pg_roles
where rolname like 'mgr\_%' and rolname <> 'mgr_owner' and has_database_privilege(rolname, current_database(), 'CREATE, TEMP')
union all
select 'right given in advance', coalesce(pg_get_userbyid(d.defaclrole), '') from pg_default_acl d
union all
select 'key that reveals other tenants', t.name || ' ' || k.conname
from pg_constraint k join guarded t on t.oid = k.conrelid
where k.contype in ('p', 'u', 'x')
  and k.conname <> 'identity_provider_code_key' -- an address that organisations publish
  and exists (select from tenant_columns c where c.oid = t.oid and c.col = 'cooperation_id')
  and not exists (select from unnest(k.conkey) as key(attnum)
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = key.attnum
                  where a.atttypid = 'uuid'::regtype or a.attidentity = 'a')
union all
select 'foreign key across tenants', t.name || ' ' || k.conname
from pg_constraint k join guarded t on t.oid = k.conrelid
where k.contype = 'f'
  and exists (select from tenant_columns c where c.oid = k.conrelid and c.col = 'cooperation_id')
  and exists (select from tenant_columns c where c.oid = k.confrelid and c.col = 'cooperation_id')
  and k.conparentid = 0
  -- an organisation may be of no cooperation: a municipality
  and t.name not in ('platform.membership', 'platform.identity_provider', 'platform.access_review', 'platform.api_key')
  and not exists (select from unnest(k.conkey) as key(attnum)
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = key.attnum
                  where a.attname = 'cooperation_id')
order by 1, 2
