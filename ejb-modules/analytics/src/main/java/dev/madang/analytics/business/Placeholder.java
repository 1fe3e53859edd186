package dev.madang.analytics.business;

import jakarta.ejb.Stateless;

/** Placeholder. */
@Stateless
public class Placeholder {}
