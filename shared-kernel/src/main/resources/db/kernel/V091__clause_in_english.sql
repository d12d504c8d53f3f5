-- What the portal does for a clause it carries out, in English; the words of the clause list remain for the others.
alter table kernel.clause add column system_does_en text;
