-- KAM replaced the regions of the GKB: whoever holds one of its functions prepares the handback of any customer.
insert into kernel.function_works_for values
  ('HEAD_OF_KAM', 'GKB_REGION'), ('KAM_TEAM_LEAD', 'GKB_REGION'), ('KEY_ACCOUNT_MANAGER', 'GKB_REGION'),
  ('KEY_ACCOUNT_ADVISOR', 'GKB_REGION'), ('KAM_SPECIALIST', 'GKB_REGION');
