-- Files of contracts are read in as all others are: what was taken in stands with the runs of the platform.
drop table contracts.intake_file;
