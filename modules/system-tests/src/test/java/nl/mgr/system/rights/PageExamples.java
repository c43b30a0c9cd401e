package nl.mgr.system.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mgr.system.isolation.Scope;

/** For the pages that show or change one thing: the address of such a thing that the asking role's own rows hold. */
final class PageExamples {

    /** A kind of file that this person may read in. */
    private static final String READS_IN = """
            (select case when m.roles && array['contract-administrator', 'relation-manager'] then 'aanbieders'
                         else 'kengetallen' end
             from platform.membership m join platform.person p on p.id = m.person_id where p.login_name = '%s')""";

    /** Parameter and a question whose first row is its value. What is not listed needs no parameter. */
    private static final Map<String, String> QUESTIONS = new TreeMap<>();

    static {
        example("/aanbieders/aanbieder", "id", "select id from providers.provider order by id");
        example("/aanbieders/bewijs", "id", "select id from providers.evidence order by id");
        example("/aanbieders/bewijs-bestand", "bewijs", """
                select record_id || '&id=' || id from platform.document_version
                where audience = 'provider' and record_id in (select id from providers.evidence) order by id""");
        example("/aanbieders/bewijs-nieuw", "aanbieder", "select id from providers.provider order by id");
        example("/aanbieders/samenvoeging", "id", "select id from providers.merger order by id");
        example(
                "/aanbieders/samenvoegen",
                "oud",
                "select a.id || '&blijft=' || b.id from providers.provider a join providers.provider b"
                        + " on b.cooperation_id = a.cooperation_id and b.number > a.number order by a.id, b.id");
        example("/aanbieders/agb", "id", "select id from providers.agb_registration order by id");
        example("/aanbieders/agb-nieuw", "aanbieder", "select id from providers.provider order by id");
        example("/aanbieders/rekening", "id", "select id from providers.bank_account order by id");
        example("/aanbieders/rekening-nieuw", "aanbieder", "select id from providers.provider order by id");
        example("/aanbieders/concern", "id", "select id from providers.provider order by id");
        example(
                "/aanbieders/contact",
                "aanbieder",
                "select id || '&onderwerp=crisis' from providers.provider order by id");
        example("/aanbieders/wijzigverzoek", "id", "select id from providers.change_request order by id");
        example("/aanbieders/onderaannemer", "id", "select id from providers.subcontract order by id");
        example("/aanbieders/locatie", "id", "select id from providers.provider order by id");
        example("/hulp", "pagina", "select '/vandaag'");
        example("/aanbieders/wijzig", "id", "select id from providers.provider order by id");
        example("/account/bericht", "id", "select id from kernel.outbox where failure is not null order by id");
        example(
                "/account/geschiedenis",
                "over",
                "select 'contracts:contract:' || id from contracts.contract order by id");
        example("/account/document", "id", "select id from platform.document order by id");
        example("/account/document-bestand", "id", "select id from platform.document_version order by id");
        example(
                "/account/document-nieuw",
                "over",
                "select 'contracts:contract:' || id from contracts.contract order by id");
        example(
                "/account/documenten-bestand",
                "over",
                "select subject from platform.document where removed_at is null and destroyed_at is null order by id");
        example("/account/documenten-ophalen", "kies", "select id from platform.document order by id");
        example("/account/bewaartermijn", "soort", "select 'letter'");
        example("/account/vernietigen-kiezen", "kies", "select id from platform.document order by id");
        example("/account/vernietigingslijst", "id", "select id from platform.destruction_list order by id");
        example(
                "/account/inleesbeurt",
                "id",
                "select id from platform.import_run where kind = " + READS_IN + " order by id");
        example(
                "/account/inlezen-fouten",
                "vorm",
                "select 'csv&id=' || id from platform.import_run where kind = " + READS_IN + " order by id");
        example("/account/inlezen-sjabloon", "vorm", "select 'csv&soort=' || " + READS_IN);
        example("/account/lid", "id", """
                select m.id from platform.membership m join platform.person p on p.id = m.person_id
                where p.login_name = '%s'""");
        example("/account/sleutel", "id", """
                select k.id from platform.api_key k join platform.membership m on m.organisation_id = k.organisation_id
                join platform.person p on p.id = m.person_id where p.login_name = '%s' order by k.id""");
        example("/account/logregel", "nr", "select id from platform.audit_entry order by id");
        example("/account/rechten-bestand", "vorm", "select 'csv'");
        example("/account/mail", "id", "select id from platform.mail order by id");
        example(
                "/account/beheer-sessie",
                "id",
                "select id from platform.login_session where ended_at is null order by id desc");
        example("/contracten/beschikbaarheid-regel", "regel", """
                select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                where c.status = 'signed' and c.valid_until > '2026-12-01' order by l.id""");
        example("/contracten/contract", "id", "select id from contracts.contract order by id");
        example("/contracten/regel", "id", "select id from contracts.contract_line order by id");
        example("/contracten/tarief", "regel", """
                select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                order by c.status = 'draft' desc, l.id""");
        example("/contracten/product", "id", "select id from contracts.product order by id");
        example("/contracten/termijn", "contract", """
                select k.contract_id || '&regel=' || k.rule || '&begin=' || k.started_on || coalesce('&start=' || k.start_id, '')
                from contracts.clock k join contracts.contract c on c.id = k.contract_id
                where k.due_on between '2026-11-30' and '2027-11-29' order by k.for_municipalities desc, c.number""");
        example(
                "/contracten/termijn-nieuw",
                "contract",
                "select id from contracts.contract where status = 'signed' order by id");
        example(
                "/contracten/bestedingsruimte",
                "contract",
                "select id from contracts.contract where status = 'signed' order by id");
        example("/contracten/beeindig", "id", "select id from contracts.contract where status = 'signed' order by id");
        example("/contracten/regel-toevoegen", "id", "select id from contracts.contract order by status, id");
        example("/contracten/onderteken", "id", "select id from contracts.contract order by status, id");
        example("/contracten/zorgaanbod", "regel", """
                select f.line_id || '&gemeente=' || m.cbs_code from contracts.line_in_force f
                join cooperation.municipality m on m.id = f.municipality_id
                where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')
                order by f.line_id, m.cbs_code""");
        example("/contracten/zorgaanbod-bestand", "vorm", "select 'hsds'");
        example("/contracten/zorgwijzer-product", "product", """
                select l.product_id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                where c.status = 'signed' and c.valid_from <= '2026-11-30' and c.valid_until > '2026-11-30'
                  and l.provider_id = kernel.provider() order by l.id""");
        example("/contracten/publicatie", "id", "select id from contracts.catalogue_publication order by id");
        example(
                "/contracten/publicatie-bestand",
                "vorm",
                "select 'csv&id=' || id from contracts.catalogue_publication order by id");
        example(
                "/contracten/publiceer",
                "gemeente",
                "select municipality_code || '&maand=2026-11' from contracts.catalogue_publication order by id");
        example("/contracten/cak-code", "gemeente", """
                select p.municipality_code || '&product=' || r.product_id from contracts.catalogue_publication p
                join contracts.catalogue_row r on r.publication_id = p.id order by p.id, r.position""");
        example(
                "/contracten/indexatie",
                "id",
                "select id from contracts.indexation_run where status = 'toegepast' order by id");
        example(
                "/contracten/indexatie-regels",
                "id",
                "select id from contracts.indexation_run where status = 'toegepast' order by id");
        example(
                "/contracten/indexatie-uitzondering",
                "id",
                "select id from contracts.indexation_run where status = 'concept' order by id");
        example("/contracten/addendum", "id", "select id from contracts.amendment order by status = 'concept', id");
        example(
                "/contracten/addendum-wijziging",
                "id",
                "select id from contracts.amendment order by status = 'concept' desc, id");
        example("/contracten/addendum-teken", "id", "select id from contracts.amendment order by id");
        example("/contracten/tekst", "id", "select id from contracts.contract_text order by status desc, id");
        example("/contracten/tekst-artikel", "tekst", "select id from contracts.contract_text order by status, id");
        example(
                "/contracten/addenda-reeks",
                "tekst",
                "select id from contracts.contract_text order by status desc, id");
        example("/contracten/contract-tekst", "contract", "select id from contracts.contract order by id");
        example("/contracten/contract-bestand", "contract", "select id from contracts.contract order by id");
        example(
                "/contracten/tariefblad",
                "aanbieder",
                "select id from providers.provider where number = '017' order by id");
        example(
                "/contracten/tariefblad-bestand",
                "aanbieder",
                "select id from providers.provider where number = '017' order by id");
        example("/contracten/social-return-jaar", "id", "select id from contracts.social_return order by id");
        example("/contracten/social-return-bouwsteen", "id", "select id from contracts.social_return_part order by id");
        example("/contracten/social-return-bestand", "bouwsteen", """
                select record_id || '&id=' || id from platform.document_version
                where audience = 'provider' and record_id in (select id from contracts.social_return_part) order by id""");
        example(
                "/contracten/social-return-bouwsteen-nieuw",
                "verplichting",
                "select id from contracts.social_return where status = 'open' order by id");
        example(
                "/contracten/social-return-nieuw",
                "contract",
                "select id from contracts.contract where status = 'signed' order by id");
        example("/contracten/verplichting", "id", "select id from contracts.obligation order by id");
        example("/contracten/verplichting-dag", "id", "select id from contracts.obligation_due order by id");
        example("/contracten/verplichting-bestand", "dag", """
                select record_id || '&id=' || id from platform.document_version
                where audience = 'provider' and record_id in (select id from contracts.obligation_due) order by id""");
        example("/contracten/verplichting-nieuw", "contract", "select id from contracts.contract order by id");
        example("/contracten/kpi", "id", "select id from contracts.kpi order by id");
        example("/contracten/kpi-nieuw", "contract", "select id from contracts.contract order by id");
        example("/contracten/verlengingsopties", "contract", "select id from contracts.contract order by id");
        example("/contracten/controle", "id", "select id from contracts.control_plan order by id");
        example(
                "/contracten/controle-bevinding",
                "id",
                "select id from contracts.control_plan where status = 'vastgesteld' order by id");
        example(
                "/contracten/controle-zienswijze",
                "id",
                "select id from contracts.control_plan where status = 'uitgevoerd' order by id");
        example(
                "/contracten/controle-uitkomst",
                "id",
                "select id from contracts.control_plan order by status = 'gehoord' desc, id");
        example("/inkoop/aanbesteding", "id", "select id from procurement.tender order by id");
        example("/inkoop/perceel", "id", "select id from procurement.lot order by id");
        example("/inkoop/nieuw-perceel", "aanbesteding", "select id from procurement.tender order by id");
        example("/inkoop/inschrijving", "id", "select id from procurement.application order by id");
        example("/inkoop/inschrijven", "id", "select id from procurement.lot where status = 'open' order by id");
        example("/leveringen/bestand", "id", "select id from monitoring.delivery order by id");
        example("/leveringen/levering", "id", "select id from monitoring.delivery order by id");
        example("/leveringen/sjabloon", "soort", "select 'csv&maand=2026-10'");
        example("/samenwerking/begroting", "id", "select id from cooperation.budget order by id");
        example("/samenwerking/berekening", "id", "select id from cooperation.contribution_run order by id");
        example("/samenwerking/bijdrage", "id", """
                select run_id || '&gemeente=' || municipality_code || '&deel=' || position from cooperation.contribution
                order by run_id, position""");
        example(
                "/samenwerking/nota-bestand",
                "vorm",
                "select 'ubl&id=' || id from cooperation.contribution_note order by id");
        example("/samenwerking/orgaan", "id", "select id from cooperation.body order by id");
        example("/samenwerking/zetel", "orgaan", "select id from cooperation.body order by id");
        example("/samenwerking/zetel-einde", "orgaan", """
                select body_id || '&zetel=' || id from cooperation.body_seat order by id""");
        example("/samenwerking/vergadering", "id", "select id from cooperation.meeting order by id");
        example("/samenwerking/vergadering-plan", "orgaan", "select id from cooperation.body order by id");
        example("/samenwerking/agendapunt", "vergadering", "select id from cooperation.meeting order by id");
        example("/samenwerking/uitkomst", "punt", "select id from cooperation.agenda_item order by id");
        example("/samenwerking/besluit", "id", "select id from cooperation.decision order by id");
        example("/samenwerking/toezegging", "vergadering", "select id from cooperation.meeting order by id");
        example("/samenwerking/inlossen", "id", "select id from cooperation.commitment order by id");
        example("/samenwerking/agenda-bestand", "vorm", "select 'pdf&id=' || id from cooperation.meeting order by id");
        example("/samenwerking/deelname-bestand", "vorm", "select 'csv'");
        example(
                "/samenwerking/dienstregel",
                "versie",
                "select catalogue_id || '&id=' || id from cooperation.service_line order by id");
        example("/samenwerking/overeenkomst", "id", "select id from cooperation.service_agreement order by id");
        example("/samenwerking/overeenkomst-bestand", "id", "select id from cooperation.service_agreement order by id");
        example("/samenwerking/prestatie", "id", "select id from cooperation.service_line order by id");
        example(
                "/samenwerking/kalenderstap",
                "jaar",
                "select year || '&stap=' || step from cooperation.calendar_step order by id");
        example("/samenwerking/gemeentedatums", "gemeente", """
                select m.cbs_code || '&jaar=2027' from cooperation.participant p
                join cooperation.municipality m on m.id = p.municipality_id
                where p.valid_until is null and m.valid_until is null order by 1""");
        example("/samenwerking/zienswijze", "gemeente", """
                select m.cbs_code || '&jaar=' || o.year from cooperation.council_opinion o
                join cooperation.municipality m on m.id = o.municipality_id order by o.id""");
        example("/samenwerking/verzoek", "id", "select id from cooperation.participation_request order by id");
        example("/samenwerking/verzoek-bestand", "id", """
                select id || '&verzoek=' || record_id from platform.document_version where audience = 'municipality'
                order by id""");
        example("/samenwerking/module", "id", "select id from cooperation.cooperation_module order by id");
        example("/samenwerking/opvolging", "code", """
                select n.cbs_code || '&op=' || m.valid_until from cooperation.participant p
                join cooperation.municipality m on m.id = p.municipality_id
                join cooperation.municipality n on n.id = m.successor_id order by 1""");
        example("/samenwerking/gemeente", "code", """
                select m.cbs_code from cooperation.participant p
                join cooperation.municipality m on m.id = p.municipality_id order by 1""");
        example(
                "/werk/doorgeven",
                "wie",
                "select 'team&kies=' || id from platform.task order by state = 'open' desc, id");
        example("/werk/taak", "id", "select id from platform.task order by state = 'open' desc, id");
    }

    private final Connection superuser;
    private final String today;
    private final Map<String, Scope> scopes = new HashMap<>();

    PageExamples(Connection superuser, String today) {
        this.superuser = superuser;
        this.today = today;
    }

    private static void example(String address, String parameter, String question) {
        QUESTIONS.put(address, parameter + " " + question);
    }

    static boolean needed(String address) {
        return QUESTIONS.containsKey(address);
    }

    /** @return the address with its parameter; empty when nothing of the kind is theirs */
    Optional<String> of(String address, String login) throws SQLException {
        if (!needed(address)) {
            return Optional.of(address);
        }
        String[] parts = QUESTIONS.get(address).split(" ", 2);
        Scope scope = scopes.get(login);
        if (scope == null) {
            scope = Scope.of(superuser, login, today);
            scopes.put(login, scope);
        }
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            scope.enter(superuser, true);
            ResultSet row = statement.executeQuery(parts[1].formatted(login) + " limit 1");
            return row.next() ? Optional.of(address + "?" + parts[0] + "=" + row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            if (e.getSQLState().equals("42501")) {
                return Optional.empty();
            }
            throw e;
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }
}
