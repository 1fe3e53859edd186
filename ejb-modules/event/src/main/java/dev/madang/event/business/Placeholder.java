package dev.madang.event.business;

import jakarta.ejb.Stateless;

/** Placeholder. */
@Stateless
public class Placeholder {}
