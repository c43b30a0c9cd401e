package sample.mgr.procurement;

import nl.mgr.kernel.DomainEvent;

/** A class where a record is asked. */
public class NotAnEvent implements DomainEvent {}
