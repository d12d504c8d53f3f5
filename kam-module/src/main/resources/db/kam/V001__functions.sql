insert into kernel.function_kind values
  ('HEAD_OF_KAM'), ('KAM_TEAM_LEAD'), ('KEY_ACCOUNT_MANAGER'), ('KEY_ACCOUNT_ADVISOR'), ('KAM_SPECIALIST'),
  ('GKB_ADVISOR'), ('TECHNICAL_SUPERVISOR'), ('ADMINISTRATIVE_SUPERVISOR');

update kernel.function_kind set leads = true where code in ('HEAD_OF_KAM', 'KAM_TEAM_LEAD');

-- KAM-06: Key Account Manager and Betreuer only in a sales team, Fachkraft KAM only in the back-office team.
insert into kernel.function_in_unit_kind values
  ('HEAD_OF_KAM', 'SERVICE_HOUSE_DIVISION'),
  ('KAM_TEAM_LEAD', 'KAM_SALES_TEAM'), ('KAM_TEAM_LEAD', 'KAM_BACK_OFFICE'),
  ('KEY_ACCOUNT_MANAGER', 'KAM_SALES_TEAM'), ('KEY_ACCOUNT_ADVISOR', 'KAM_SALES_TEAM'),
  ('KAM_SPECIALIST', 'KAM_BACK_OFFICE'),
  ('GKB_ADVISOR', 'GKB_REGION'),
  ('TECHNICAL_SUPERVISOR', 'HEAD_OFFICE_DIVISION'),
  ('ADMINISTRATIVE_SUPERVISOR', 'SERVICE_HOUSE');
