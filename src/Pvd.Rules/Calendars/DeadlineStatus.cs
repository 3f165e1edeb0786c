using Pvd.Domain.Calendars;
using Pvd.Rules.Law;

namespace Pvd.Rules.Calendars;

/// <summary>Where a deadline stands on a day.</summary>
public abstract record DeadlineStatus
{
    private DeadlineStatus(DeadlineDefinition definition, LocalDate? due, Deadline? deadline)
    {
        Definition = definition;
        Due = due;
        Deadline = deadline;
    }

    /// <summary>Gets the deadline as the law states it.</summary>
    public DeadlineDefinition Definition { get; }

    /// <summary>Gets the last day; <c>null</c> while nothing has set it running, or where it is unknown.</summary>
    public LocalDate? Due { get; }

    /// <summary>Gets the reckoning with its steps; <c>null</c> for a fixed day and while there is none.</summary>
    public Deadline? Deadline { get; }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Met, TResult> met,
        Func<Running, TResult> running,
        Func<AtRisk, TResult> atRisk,
        Func<Overdue, TResult> overdue,
        Func<NotTriggered, TResult> notTriggered,
        Func<ForJudgement, TResult> forJudgement
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(
        Action<Met> met,
        Action<Running> running,
        Action<AtRisk> atRisk,
        Action<Overdue> overdue,
        Action<NotTriggered> notTriggered,
        Action<ForJudgement> forJudgement
    );

    /// <summary>Gets the status in one sentence, with the citation.</summary>
    public string Sentence(Language language) => DeadlineWords.Sentence(this, language);

    /// <summary>Gets the French sentence.</summary>
    public sealed override string ToString() => Sentence(Language.French);

    private protected abstract void Closed();

    /// <summary>What it asks for was done, in time or late.</summary>
    public sealed record Met : DeadlineStatus
    {
        internal Met(DeadlineDefinition definition, LocalDate? due, Deadline? deadline, LocalDate on)
            : base(definition, due, deadline)
        {
            On = on;
        }

        /// <summary>Gets the day it was done.</summary>
        public LocalDate On { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => met(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => met(this);

        private protected override void Closed() { }
    }

    /// <summary>It runs.</summary>
    public sealed record Running : DeadlineStatus
    {
        internal Running(DeadlineDefinition definition, LocalDate? due, Deadline? deadline, int daysLeft)
            : base(definition, due, deadline)
        {
            DaysLeft = daysLeft;
        }

        /// <summary>Gets the days left.</summary>
        public int DaysLeft { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => running(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => running(this);

        private protected override void Closed() { }
    }

    /// <summary>It runs, and ends soon.</summary>
    public sealed record AtRisk : DeadlineStatus
    {
        internal AtRisk(DeadlineDefinition definition, LocalDate? due, Deadline? deadline, int daysLeft)
            : base(definition, due, deadline)
        {
            DaysLeft = daysLeft;
        }

        /// <summary>Gets the days left.</summary>
        public int DaysLeft { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => atRisk(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => atRisk(this);

        private protected override void Closed() { }
    }

    /// <summary>It has passed.</summary>
    public sealed record Overdue : DeadlineStatus
    {
        internal Overdue(DeadlineDefinition definition, LocalDate? due, Deadline? deadline, int daysLate)
            : base(definition, due, deadline)
        {
            DaysLate = daysLate;
        }

        /// <summary>Gets the days since the last day.</summary>
        public int DaysLate { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => overdue(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => overdue(this);

        private protected override void Closed() { }
    }

    /// <summary>Nothing has set it running.</summary>
    public sealed record NotTriggered : DeadlineStatus
    {
        internal NotTriggered(DeadlineDefinition definition, LocalDate? due, Deadline? deadline)
            : base(definition, due, deadline) { }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => notTriggered(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => notTriggered(this);

        private protected override void Closed() { }
    }

    /// <summary>It has passed, and an authority may still extend it.</summary>
    public sealed record ForJudgement : DeadlineStatus
    {
        internal ForJudgement(
            DeadlineDefinition definition,
            LocalDate? due,
            Deadline? deadline,
            int daysLate,
            LocalDate until
        )
            : base(definition, due, deadline)
        {
            DaysLate = daysLate;
            Until = until;
        }

        /// <summary>Gets the days since the last day.</summary>
        public int DaysLate { get; }

        /// <summary>Gets the last day to which it can be extended.</summary>
        public LocalDate Until { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Met, TResult> met,
            Func<Running, TResult> running,
            Func<AtRisk, TResult> atRisk,
            Func<Overdue, TResult> overdue,
            Func<NotTriggered, TResult> notTriggered,
            Func<ForJudgement, TResult> forJudgement
        ) => forJudgement(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Met> met,
            Action<Running> running,
            Action<AtRisk> atRisk,
            Action<Overdue> overdue,
            Action<NotTriggered> notTriggered,
            Action<ForJudgement> forJudgement
        ) => forJudgement(this);

        private protected override void Closed() { }
    }
}
