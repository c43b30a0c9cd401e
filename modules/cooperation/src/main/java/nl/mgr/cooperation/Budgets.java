package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What the cooperation costs per year: per submodule, and for the base tasks that all share, with the key of each. */
public interface Budgets {

    /** More than this is a slip of the pen: ten billion euros. */
    Money MOST = Money.ofCents(1_000_000_000_000L);

    /** Since when cooperations keep budgets here: the year the first of these laws came to municipalities. */
    int FIRST_YEAR = 2015;

    /** The base tasks first, then in the order of the offer. */
    List<Budget> of(int year);

    /** @throws NotFound when there is none */
    Budget get(@NotNull UUID id);

    /** Submodules that are offered on some day of the year and have no budget of it; the base tasks have no id. */
    List<Item> without(int year);

    /**
     * A new budget with its key.
     *
     * @throws BudgetYearClosed when the year is closed
     * @throws BudgetTwice when there is one
     * @throws AmountNotPositive for no money, or a fixed amount of none
     * @throws AmountTooLarge above {@link #MOST}
     * @throws NotFound before {@link #FIRST_YEAR}
     * @throws SourceNeeded without a source
     * @throws BudgetWithoutKey for a key without parts
     * @throws KeyWeightsNotWhole when the weights are not 100 together
     */
    UUID add(int year, @Nullable UUID submodule, @NotNull BudgetTerms terms);

    /**
     * Replaces amount, source and key. Refuses what {@link #add} refuses.
     *
     * @param version that was seen
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed it since
     */
    void change(@NotNull UUID id, long version, @NotNull BudgetTerms terms);

    boolean closed(int year);

    /**
     * Nothing of the year changes after this.
     *
     * @throws BudgetYearClosed when it is
     * @throws YearNotCalculated when the last calculation says other than a new one would
     */
    void close(int year);

    /**
     * @param actual what it did cost, when that is known
     * @param state whether the amounts are known or assumed
     * @param source document, in words
     */
    record BudgetTerms(Money amount, @Nullable Money actual, FactState state, String source, List<KeyPart> key)
            implements Serializable {
        public BudgetTerms {
            key = List.copyOf(key);
        }
    }

    /** @param submodule {@code null} for the base tasks; then the names are empty */
    record Item(@Nullable UUID submodule, String module, String name) implements Serializable {

        /** As it stands in addresses. */
        public String key() {
            return submodule == null ? "basistaken" : submodule.toString();
        }

        /** As messages and files call it, in Dutch as all records are. */
        public String title() {
            return submodule == null ? "Basistaken" : module + " " + name;
        }
    }

    record Budget(UUID id, int year, Item item, BudgetTerms terms, long version) implements Serializable {}
}
