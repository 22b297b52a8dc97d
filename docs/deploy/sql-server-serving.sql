-- What the running portal may do: the database user $(ServingUser). No table may be made, changed or dropped, and what was written down
-- (revisions, documents, publications, the audit) can be neither changed nor deleted.
-- Run by an owner of the database after every `migrate`, before the new program starts; running it again changes nothing.
--   sqlcmd -S SERVER -d portal -G -b -i docs/deploy/sql-server-serving.sql -v ServingUser="portal-serving"

IF DATABASE_PRINCIPAL_ID(N'portal_serving') IS NULL
    CREATE ROLE portal_serving;

-- The draft: what editors save and an import replaces.
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Blocks TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.BlockWords TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Cases TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Desks TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Facts TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.GuideTexts TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Municipalities TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Pages TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Places TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Postcodes TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Questions TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.QuestionWords TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Redirects TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.RoleHolders TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Roles TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Rules TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.SafetyRules TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.SearchWords TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Settings TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.Texts TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.TranslatedFrom TO portal_serving;

-- Written once.
GRANT SELECT, INSERT ON dbo.AuditEntries TO portal_serving;
GRANT SELECT, INSERT ON dbo.DataProtectionKeys TO portal_serving;
GRANT SELECT, INSERT ON dbo.Documents TO portal_serving;
GRANT SELECT, INSERT ON dbo.Publications TO portal_serving;
GRANT SELECT, INSERT ON dbo.Revisions TO portal_serving;

-- Who works on it. Nobody is ever deleted: revisions name them.
GRANT SELECT, INSERT, UPDATE ON dbo.EditorLinks TO portal_serving;
GRANT SELECT, INSERT, UPDATE ON dbo.Editors TO portal_serving;

-- What they sign in with.
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.EditorPasskeys TO portal_serving;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.EditorTokens TO portal_serving;

-- The pointer to what is live; its one row comes with `migrate`.
GRANT SELECT, UPDATE ON dbo.Installation TO portal_serving;

-- Publishing by two people: reviews, urgent changes and links to the draft get an end; editions that came in are kept, and so is what readers left.
GRANT SELECT, INSERT ON dbo.Arrivals TO portal_serving;
GRANT SELECT, INSERT, UPDATE ON dbo.PreviewLinks TO portal_serving;
GRANT SELECT, INSERT ON dbo.PreviewRemarks TO portal_serving;
GRANT SELECT, INSERT, UPDATE ON dbo.Proposals TO portal_serving;
GRANT SELECT, INSERT, UPDATE ON dbo.Reviews TO portal_serving;

-- Counts per week, which go up.
GRANT SELECT, INSERT, UPDATE ON dbo.VisitCounts TO portal_serving;

-- Whether the tables are those of this program.
GRANT SELECT ON dbo.[__EFMigrationsHistory] TO portal_serving;

ALTER ROLE portal_serving ADD MEMBER [$(ServingUser)];
