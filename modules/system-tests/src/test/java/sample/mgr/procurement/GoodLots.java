package sample.mgr.procurement;

/** What another module may know of procurement. */
public interface GoodLots {
    String name();
}
