package dev.madang.ai.business;

import jakarta.ejb.Stateless;

/** Placeholder. */
@Stateless
public class Placeholder {}
