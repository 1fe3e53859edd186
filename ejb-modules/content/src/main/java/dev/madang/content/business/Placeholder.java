package dev.madang.content.business;

import jakarta.ejb.Stateless;

/** Placeholder. */
@Stateless
public class Placeholder {}
