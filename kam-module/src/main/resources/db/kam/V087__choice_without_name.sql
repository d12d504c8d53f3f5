-- Who made the choice for a customer stands in the case, not in the audit, which nobody changes and everybody of the case
-- reads.
update kernel.audit_entry set details = details - 'chosenWith' - 'chosenWithBefore'
 where action = 'kam.handback.choice' and details ?| array['chosenWith', 'chosenWithBefore'];
