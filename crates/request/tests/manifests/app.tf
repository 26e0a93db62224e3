# An app and what it asks for, in the forms that the azuread provider knows.
data "azuread_application_published_app_ids" "well_known" {}

resource "azuread_service_principal" "msgraph" {
  client_id    = data.azuread_application_published_app_ids.well_known.result.MicrosoftGraph
  use_existing = true
}

variable "mail_send" {
  default = "b633e1c5-b582-4048-a93e-9f11b44c7e96"
}

locals {
  audience = "AzureADMultipleOrgs"
}

resource "azuread_application" "sync" {
  display_name     = "Larkspur Sync"
  sign_in_audience = local.audience

  web {
    redirect_uris = ["https://sync.larkspur.example/cb"]
    implicit_grant {
      access_token_issuance_enabled = true
    }
  }

  required_resource_access {
    resource_app_id = data.azuread_application_published_app_ids.well_known.result.MicrosoftGraph

    resource_access {
      id   = "810c84a8-4a9e-49e6-bf7d-12d183f40d01" # Mail.Read
      type = "Role"
    }
    resource_access {
      id   = azuread_service_principal.msgraph.app_role_ids["User.Read.All"]
      type = "Role"
    }
    resource_access {
      id   = azuread_service_principal.msgraph.oauth2_permission_scope_ids["User.Read"]
      type = "Scope"
    }
    resource_access {
      id   = var.mail_send
      type = "Role"
    }
    resource_access {
      id   = var.not_here
      type = "Role"
    }
  }

  required_resource_access {
    resource_app_id = "00000002-0000-0ff1-ce00-000000000000"
    resource_access {
      id   = "dc50a0fb-09a3-484d-be87-e023b12c6440"
      type = "Role"
    }
  }

  dynamic "required_resource_access" {
    for_each = var.more
    content {
      resource_app_id = required_resource_access.value
    }
  }
}

resource "azuread_application_api_access" "more" {
  application_id = azuread_application.sync.id
  api_client_id  = data.azuread_application_published_app_ids.well_known.result["MicrosoftGraph"]
  role_ids       = [azuread_service_principal.msgraph.app_role_ids["Group.Read.All"]]
  scope_ids      = [azuread_service_principal.msgraph.oauth2_permission_scope_ids["Calendars.Read"]]
}

resource "azuread_application_password" "sync" {
  application_id = azuread_application.sync.id
  display_name   = "sync"
  end_date       = "2027-01-31T00:00:00Z"
  value          = "not-a-real-secret"
}
