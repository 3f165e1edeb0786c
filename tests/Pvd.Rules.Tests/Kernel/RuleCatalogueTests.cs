using System.Text.RegularExpressions;

namespace Pvd.Rules.Tests.Kernel;

/// <summary>Each rule as a lawyer reads it: an id, an article, and sentences in both languages with the same places to fill.</summary>
public sealed class RuleCatalogueTests
{
    private static readonly IReadOnlyList<RuleText> All = RuleCatalogue.All;

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique_and_stable() =>
        Assert.Equal(
            [
                "ADH-1",
                "ADH-2",
                "ADH-3",
                "ADH-4",
                "ADH-5",
                "ADH-6",
                "ADH-7",
                "ADH-8",
                "ADH-21",
                "ADH-20",
                "DEL-1",
                "DEL-2",
                "DEL-3",
                "DEL-4",
                "DEL-5",
                "DEL-6",
                "DEL-7",
                "act.order",
                "act.signed-once",
                "act.annexes",
                "ADH-24",
                "ADH-25",
                "ADH-23",
                "ORT-20",
                "act.term",
                "act.termination",
                "act.recorded-ahead",
                "act.known-names",
                "ORT-1",
                "ORT-2",
                "ORT-3",
                "ORT-10",
                "ORT-11",
                "ORT-13",
                "ORT-14",
                "ORT-15",
                "ORT-16",
                "ORT-17",
                "ORT-18",
                "ORT-19",
                "ORT-21",
                "ORT-22",
                "ORT-23",
                "ort.claimed",
                "ort.in-force",
                "ORT-7",
                "ORT-4",
                "ORT-5",
                "ORT-6",
                "ORT-8",
                "ORT-12",
                "ADH-11",
                "ADH-12",
                "ADH-13",
                "ADH-22",
                "EFF-1",
                "EFF-2",
                "EFF-3",
                "EFF-4",
                "EFF-5",
                "EFF-6",
                "EFF-7",
                "EFF-8",
                "CRTE-1",
                "CRTE-2",
                "crte.proposal",
                "CRTE-3",
                "CRTE-4",
                "crte.duration",
                "crte.protocols",
                "CRTE-5",
                "CRTE-6",
                "CRTE-7",
                "CRTE-8",
                "CRTE-9",
                "CRTE-10",
                "ACR-1",
                "ACR-2",
                "GOV-1",
                "GOV-2",
                "GOV-3",
                "GOV-4",
                "GOV-8",
                "GOV-5",
                "GOV-6",
                "GOV-7",
                "GOV-9",
                "GOV-10",
                "GOV-10-ORDER",
                "GOV-11-MAYORS",
                "GOV-11-PRESIDENTS",
                "GOV-11-PARLIAMENT",
                "GOV-11-MAJORITY",
                "GOV-11-NOTE",
                "GOV-12",
                "GOV-13",
                "ADH-10",
                "cdp.post-held",
                "cdp.rate",
                "cdp.anah-request",
                "cdp.ceiling",
                "cdp.anah-share",
                "cdp.published",
                "cdp.payments",
                "detr.commune",
                "detr.saint-pierre-et-miquelon",
                "detr.new-commune",
                "detr.epci",
                "detr.syndicate",
                "detr.named-owner",
                "dsil.owner",
                "dsil.theme",
                "dsil-exc.theme",
                "dsil-ene.existing-building",
                "dsil-ene.commitment",
                "dsil-ene.saving",
                "dsid.owner",
                "fnadt.rate",
                "friches.deficit",
                "friches.share",
                "ademe.site",
                "ademe.polluter",
                "ademe.contract",
                "ademe.base",
                "ademe.rate",
                "fonds-vert.saving",
                "fonds-vert.new-building",
                "fonds-vert.rate",
                "state-grant.cap",
                "dotation.start-of-works",
                "state-grant.start-of-works",
                "grant.base",
                "grant.investment",
                "grant.asked",
                "grant.within-cost",
                "plan.vat",
                "plan.balance",
                "grant.not-assessed",
                "detr.annex-vii",
                "detr.minimum-rate",
                "detr.commission",
                "dotation.cap-public-aid",
                "dotation.cap-dotations",
                "own-share.minimum",
                "own-share.decision",
                "grant-life.completeness",
                "grant-life.implicit-refusal",
                "grant-life.award",
                "grant-life.start",
                "grant-life.completion",
                "grant-life.advance",
                "grant-life.instalments",
                "grant-life.balance",
                "grant-life.clawback-use",
                "grant-life.clawback-cap",
                "grant-life.clawback-late",
                "arcd.deficiency",
                "arcd.window",
                "arcd.dwellings",
                "arcd.density",
                "arcd.bonus",
                "arcd.bar",
                "arcd.bare-land",
                "aid.known",
                "aid.own-engine",
                "aid.day",
                "com.town",
                "com.manager",
                "com.manager-share",
                "com.solutions",
                "com.in-kind",
                "fs.label",
                "fs.agents",
                "fs.year",
                "cn.time",
                "cn.first",
                "cn.renewal",
                "cn.bonus",
                "cn.overseas",
                "cn.early-end",
                "fabrique.amount",
                "fabrique.territory",
                "fabrique.wave",
                "micro-folie.share",
                "vta.employer",
                "vta.length",
                "vta.time",
                "vta.age",
                "vta.studies",
                "vta.amount",
                "vta.pay-back",
                "den.zone",
                "den.window",
                "den.works",
                "den.energy",
                "den.letting",
                "den.relief",
                "fdp.owner",
                "fdp.population",
                "fdp.aid",
                "fdp.tax",
                "ans.examined",
                "ans.rate",
                "frla.place",
                "frla.operator",
                "frla.deficit",
                "frla.ceiling",
                "anct-market.subsidiarity",
                "anct-market.local-share",
                "flash.town",
                "flash.experts",
                "anah.asked-first",
                "anah.place",
                "anah.post",
                "anah.study",
                "anah.start",
                "pat.length",
                "pat.emergence",
                "pat.existing",
                "PRG-1",
                "PRG-2",
                "PRG-3",
                "PRG-5",
                "request.order",
                "request.local-first",
                "request.submission",
                "request.qualification",
                "request.local-search",
                "request.local-offer",
                "request.no-local-offer",
                "request.partner",
                "request.tailored-support",
                "request.lot",
                "request.agreement",
                "request.signatory",
                "request.acceptance",
                "request.withdrawal",
                "request.clct",
                "action.axis",
                "action.owner",
                "action.cost",
                "action.indicators",
                "action.status",
                "action.financed",
                "action.order",
                "FIN-1",
                "FIN-2",
                "FIN-3",
                "FIN-4",
                "FIN-5",
                "FIN-6",
                "project.diagnosis",
                "project.strategy",
                "project.axes",
                "project.plan",
                "project.examined",
                "project.crte",
                "project.table",
            ],
            All.Select(rule => rule.Id)
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_have_the_same_places_to_fill_and_differ(string id)
    {
        RuleText rule = All.Single(known => known.Id == id);
        foreach (Localized text in new[] { rule.Statement, rule.Met, rule.NotMet, rule.Unknown })
        {
            Assert.NotEqual(text.French, text.English);
            Assert.Equal(Places(text.French), Places(text.English));
            Assert.EndsWith(".", text.French, StringComparison.Ordinal);
            Assert.EndsWith(".", text.English, StringComparison.Ordinal);
            Assert.DoesNotContain("'", text.French, StringComparison.Ordinal);
            Assert.DoesNotContain("\"", text.French, StringComparison.Ordinal);
            Assert.DoesNotContain("«", text.English, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_statement_needs_no_fact(string id) =>
        Assert.Empty(Places(All.Single(known => known.Id == id).Statement.French));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_rests_on_a_text(string id) =>
        Assert.NotEmpty(All.Single(known => known.Id == id).Basis.ToString());

    /// <summary>The other sentences of the library: every static text that no rule holds.</summary>
    [Fact]
    public void Every_other_text_has_both_languages_too()
    {
        IReadOnlyList<Localized> texts =
        [
            .. typeof(Legislation)
                .Assembly.GetTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type =>
                    type.GetFields(
                        System.Reflection.BindingFlags.Static
                            | System.Reflection.BindingFlags.NonPublic
                            | System.Reflection.BindingFlags.DeclaredOnly
                    )
                )
                .Where(field => field.FieldType == typeof(Localized))
                .Select(field => (Localized)field.GetValue(null)!),
        ];

        Assert.True(texts.Count > 80);
        Assert.All(
            texts,
            text =>
            {
                Assert.NotEmpty(text.French.Trim());
                Assert.NotEmpty(text.English.Trim());
                Assert.Equal(Places(text.French), Places(text.English));
                Assert.DoesNotContain("'", text.French, StringComparison.Ordinal);
                Assert.DoesNotContain("«", text.English, StringComparison.Ordinal);
            }
        );
    }

    private static IEnumerable<string> Places(string text) =>
        Reading
            .Placeholder()
            .Matches(text)
            .Select((Match match) => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
