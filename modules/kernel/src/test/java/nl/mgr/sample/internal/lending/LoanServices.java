package nl.mgr.sample.internal.lending;

import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.sample.Loans;

/** A service as it must be, and each way in which it may be wrong. */
public final class LoanServices {

    private LoanServices() {}

    /** As it must be. */
    @Guarded("sample")
    public static class Good implements Loans {

        @Override
        @Right("sample.loan.make")
        public String lend(String title) {
            return title;
        }

        @Override
        @Right(Right.EVERYBODY)
        public int count() {
            return 1;
        }

        /** Not promised by the interface and without a right. */
        public String inner() {
            return "inner";
        }
    }

    /** Nothing says which module it belongs to. */
    public static class Unguarded implements Loans {

        @Override
        @Right("sample.loan.make")
        public String lend(String title) {
            return title;
        }

        @Override
        @Right(Right.EVERYBODY)
        public int count() {
            return 0;
        }
    }

    /** One method without right. */
    @Guarded("sample")
    public static class WithoutRight implements Loans {

        @Override
        @Right("sample.loan.make")
        public String lend(String title) {
            return title;
        }

        @Override
        public int count() {
            return 0;
        }
    }

    /** Takes the interface over from a class above it. */
    public static class Below extends Unguarded {}

    /** Serves no interface of the module. */
    public static class Helper implements Runnable {

        @Override
        public void run() {
            throw new UnsupportedOperationException("never run");
        }
    }
}
