"""What has changed from one version of a plan to another → text for a person or a program."""
