package dev.madang.distribution.business;

import jakarta.ejb.Stateless;

/** Placeholder. */
@Stateless
public class Placeholder {}
