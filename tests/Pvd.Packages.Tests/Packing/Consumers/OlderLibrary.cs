// Compiled by ConsumerTests against the packages, for netstandard2.0 and as C# 7.3: what an application on .NET Framework can do.
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Pvd.Documents;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;
using Pvd.Rules;

namespace OlderLibrary
{
    public static class Desk
    {
        public static PvdDossier Dossier()
        {
            LocalDate day = new LocalDate(2021, 5, 31);
            InseeCommuneCode code = InseeCommuneCode.Parse("79005");
            Siren siren = Siren.Parse("200041416");
            Person mayor = new Person("Camille Untel");
            return new PvdDossier(
                day,
                new[] { new Commune(code, "Airvault", 2991, siren) },
                new Epci(siren, "CC Airvaudais-Val du Thouet", EpciKind.CommunityOfCommunes),
                new MembershipConvention(
                    new[]
                    {
                        new Party("commune", SignatoryRole.BeneficiaryCommune, "Airvault", code, representative: mayor),
                        new Party("epci", SignatoryRole.Epci, "CC Airvaudais-Val du Thouet", siren: siren),
                        new Party("state", SignatoryRole.State, "Préfecture des Deux-Sèvres"),
                    },
                    new[] { new Deliberation("commune", "2021-12", day.PlusDays(-10)) },
                    new[] { new Signature("commune", day, SigningCapacity.Mayor) }
                ),
                new ProjectCommittee(
                    new[] { new CommitteeMember(CommitteeRole.Mayor, day, party: "commune", presides: true) },
                    PresidencyMode.SingleMayor
                ),
                new ProjectManagerPost("epci", day, costs: new[] { new YearlyCost(2021, Euro.FromEuros(30000m)) }),
                new[] { new Provenance("$", Origin.Illustrative, "an example") }
            );
        }

        public static IEnumerable<string> Answers(PvdDossier dossier)
        {
            PvdRules rules = new PvdRules();
            LawInForce law = Legislation.Embedded.At(dossier.KnownOn);
            Assessment<Euro> post = rules.ProjectManager.Assess(dossier, 2021, law);
            yield return post.Match(
                favourable => favourable.Value.Format(Language.French),
                unfavourable => unfavourable.Failed.First().Sentence(Language.French),
                incomplete => incomplete.Missing.First().Field,
                forJudgement => forJudgement.Authorities.First().Name.French
            );
            yield return rules.Membership.Assess(dossier, law).Headline(Language.French);
            yield return rules.FrameworkDue.Assess(dossier, law).Headline(Language.French);
            yield return rules.Committee.Assess(dossier, law).Explain(Language.English);
        }

        public static Deadline Due(LocalDate signed)
        {
            return Deadlines
                .From(signed)
                .Plus(Period.FromMonths(18), DeadlineRule.DateADate, HolidayCalendar.For(Zone.Metropole));
        }

        public static byte[] Document(PvdDossier dossier)
        {
            return MembershipConventionDocument.Render(dossier);
        }
    }
}
