package sample.mgr.contracts.internal.line;

/** Speaks to the console. */
public class Chatty {

    public void speak() {
        System.out.println("hello");
    }
}
