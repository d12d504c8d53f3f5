-- The language of the pages is kept in the browser; nobody read this.
alter table kernel.person drop column language;
