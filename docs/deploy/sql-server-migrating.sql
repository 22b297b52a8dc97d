-- Who may make and change the tables: the database user $(MigratingUser), and only while a release is installed.
-- Run by an owner of the database before the first `migrate`; running it again changes nothing.
--   sqlcmd -S SERVER -d portal -G -b -i docs/deploy/sql-server-migrating.sql -v MigratingUser="portal-migrating"

IF DATABASE_PRINCIPAL_ID(N'portal_migrating') IS NULL
    CREATE ROLE portal_migrating;

GRANT CREATE TABLE TO portal_migrating;
GRANT ALTER, REFERENCES, SELECT, INSERT, UPDATE, DELETE ON SCHEMA::dbo TO portal_migrating;

ALTER ROLE portal_migrating ADD MEMBER [$(MigratingUser)];
