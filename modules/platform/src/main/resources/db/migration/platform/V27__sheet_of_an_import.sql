-- Of a spreadsheet the first sheet is read; its name says where a row is that has a fault.
alter table platform.import_run add column sheet text not null default '';
